// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_style.h"

namespace headroom {

namespace {

// Colours. Contrast of text on its ground is at least 4.5:1 (WCAG 2.1 AA) in both schemes.
constexpr const char* kColours = R"(
:root{color-scheme:light dark;--ground:#f4f6f8;--card:#ffffff;--line:#dde2e8;--soft:#eef1f4;--ink:#17202b;
--quiet:#566270;--teal:#0b7a6e;--fill:#d9dfe7;--gain:#16a394;--base:#2f55d4;--good:#176c35;--bad:#b3261e;
--wrong:#d9480f;--right:#0f8a7d;--mark:#fde3df;--first:#e8f5f3}
@media (prefers-color-scheme:dark){:root{--ground:#10151b;--card:#181f27;--line:#2b3541;--soft:#202934;--ink:#e7ecf2;
--quiet:#a2aebb;--teal:#3fd0bd;--fill:#3a4654;--gain:#1fae9d;--base:#8ea6ff;--good:#6fd08c;--bad:#ff9b8f;
--wrong:#ff7a45;--right:#2bb8a6;--mark:#4d2522;--first:#172f2f}}
)";

constexpr const char* kLayout = R"(
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,Segoe UI,Inter,Roboto,
Noto Sans,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,.top,footer{max-width:1180px;margin:0 auto;padding:0 24px}
.top{padding-top:36px}
.eyebrow{margin:0;color:var(--teal);font-size:13px;font-weight:600;letter-spacing:.04em}
h1{margin:2px 0 10px;font-size:30px;line-height:1.2;font-weight:700}
h2{margin:0;font-size:17px;font-weight:650}
h3{margin:0;font-size:15px;font-weight:650}
p{margin:0}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,DejaVu Sans Mono,monospace}
.facts{display:flex;flex-wrap:wrap;gap:6px 22px;margin:0;color:var(--quiet);font-size:14px}
.facts div{display:flex;gap:6px}
.facts dt{color:var(--quiet)}
.facts dd{margin:0;color:var(--ink)}
.headline{margin:22px 0 0;padding:18px 22px;background:var(--first);border-inline-start:5px solid var(--teal);
border-radius:8px;font-size:22px;line-height:1.35;font-weight:600}
.headline .v{color:var(--teal)}
section{margin:20px 0;background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden}
section .head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:4px 20px;
padding:14px 20px;border-bottom:1px solid var(--line)}
.hint{color:var(--quiet);font-size:13px}
.body{padding:16px 20px}
.scroll{overflow-x:auto}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(185px,1fr));gap:12px;margin:20px 0}
.card{padding:14px 18px;background:var(--card);border:1px solid var(--line);border-radius:10px}
.card .what{color:var(--quiet);font-size:13px}
.card .figure{font-size:28px;line-height:1.25;font-weight:650}
.card .more{color:var(--quiet);font-size:13px}
.card .accent{color:var(--teal)}
.up{color:var(--good)}
.down{color:var(--bad)}
.pair{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);align-items:start}
.pair .body,.pair .side{border-inline-start:1px solid var(--line);height:100%}
.inner{padding:16px 20px}
ul{margin:0;padding-inline-start:20px}
li{margin:4px 0}
footer{padding-top:4px;padding-bottom:40px;color:var(--quiet);font-size:13px}
footer p{margin:6px 0}
)";

constexpr const char* kTables = R"(
table{width:100%;border-collapse:collapse;font-size:14px}
caption{padding:10px 20px;text-align:start;color:var(--quiet);font-size:13px}
th,td{padding:8px 10px;text-align:end;vertical-align:top;border-bottom:1px solid var(--line);white-space:nowrap}
th:first-child,td:first-child{padding-inline-start:20px;text-align:start;white-space:normal;min-width:150px}
th:last-child,td:last-child{padding-inline-end:20px}
thead th{color:var(--quiet);font-size:13px;font-weight:500;vertical-align:bottom}
tbody th{font-weight:500}
tbody tr:last-child th,tbody tr:last-child td{border-bottom:0}
tr.first th,tr.first td{background:var(--first)}
tr.few th,tr.few td,tr.few strong{color:var(--quiet);font-weight:400}
td small,th small{display:block;color:var(--quiet);font-size:12px;font-weight:400}
td strong{font-weight:700}
.badge{display:inline-block;margin-inline-start:6px;padding:0 7px;border:1px solid var(--line);border-radius:9px;
color:var(--quiet);font-size:11.5px;font-weight:500;line-height:17px}
.text{text-align:start;white-space:normal}
.dots{letter-spacing:1px;font-size:12px}
abbr,.none{color:var(--quiet);text-decoration:none;cursor:help}
)";

constexpr const char* kDrawings = R"(
svg{display:block;width:100%;height:auto;direction:ltr}
svg text{font-size:12px;fill:var(--ink);unicode-bidi:plaintext}
svg .axis{fill:var(--quiet)}
svg .grid{stroke:var(--line);stroke-width:1}
svg .leader{stroke:var(--quiet);stroke-width:1;opacity:.6}
svg .name{paint-order:stroke;stroke:var(--card);stroke-width:3px}
svg .acc{fill:var(--fill)}
svg .gain{fill:var(--gain)}
svg .base{stroke:var(--base);stroke-width:2}
svg .gaintext{fill:var(--teal);font-weight:650}
svg .few .acc,svg .few .gain{opacity:.5}
svg .right{fill:var(--right)}
svg .wrong{fill:var(--wrong)}
svg .wave{fill:none;stroke:var(--gain);stroke-width:2}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin-bottom:8px;color:var(--quiet);font-size:13px}
.legend span:before{content:'';display:inline-block;width:12px;height:12px;margin-inline-end:6px;border-radius:2px;
vertical-align:-1px}
.legend .k1:before{background:var(--fill)}
.legend .k2:before{height:3px;vertical-align:4px;background:var(--base)}
.legend .k3:before{background:var(--gain)}
)";

constexpr const char* kExamples = R"(
.group{padding:16px 20px;border-bottom:1px solid var(--line)}
.group:last-child{border-bottom:0}
.group .hint{margin-inline-start:8px;font-weight:400}
.examples{display:grid;grid-template-columns:repeat(auto-fill,minmax(235px,1fr));gap:12px;margin-top:12px}
.example{display:flex;flex-direction:column;border:1px solid var(--line);border-radius:8px;overflow:hidden;font-size:14px}
.look{display:flex;align-items:center;justify-content:center;height:120px;padding:8px;background:var(--soft);
color:var(--quiet);font-size:13px;text-align:center}
.look img{max-width:100%;max-height:104px;border-radius:4px;image-rendering:auto}
.look svg{height:64px}
.said{padding:10px 12px;flex:1}
.said dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:2px 10px;margin:0}
.said dt{color:var(--quiet);font-size:12.5px;line-height:21px}
.said dd{margin:0}
mark{padding:0 2px;border-radius:3px;background:var(--mark);color:var(--bad);font-weight:600}
.key{display:flex;justify-content:space-between;gap:8px;padding:7px 12px;border-top:1px solid var(--line);
color:var(--quiet);font-size:12.5px}
.key span{white-space:nowrap}
)";

constexpr const char* kNarrowAndPrint = R"(
@media screen and (max-width:820px){main,.top,footer{padding-inline-start:14px;padding-inline-end:14px}h1{font-size:25px}
.headline{font-size:19px}.pair{grid-template-columns:minmax(0,1fr)}
.pair .body,.pair .side{border-inline-start:0;border-top:1px solid var(--line)}}
@media print{@page{margin:14mm}
:root{color-scheme:light;--ground:#ffffff;--card:#ffffff;--line:#cfd6de;--soft:#f2f4f6;--ink:#000000;--quiet:#4a5561;
--teal:#0b7a6e;--fill:#d9dfe7;--gain:#16a394;--base:#2f55d4;--good:#176c35;--bad:#b3261e;--wrong:#d9480f;
--right:#0f8a7d;--mark:#fde3df;--first:#e8f5f3}
body{font-size:11px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main,.top,footer{max-width:none;padding:0}.top{padding-top:0}
h1{font-size:22px}.headline{font-size:16px}.card .figure{font-size:20px}table{font-size:10px}
th,td{padding:4px 5px}th:first-child,td:first-child{padding-inline-start:8px;min-width:90px}
th:last-child,td:last-child{padding-inline-end:8px}td small,th small{font-size:9px}
.scroll{overflow:visible}.examples{grid-template-columns:repeat(4,1fr)}.cards{grid-template-columns:repeat(5,1fr)}
.card,.example,tr,svg,.headline,.pair,.keep{break-inside:avoid}.head,h2,h3{break-after:avoid}section{overflow:visible}
thead{display:table-header-group}details{display:none}}
)";

} // namespace

QString pageStyle()
{
    return QLatin1String(kColours) + QLatin1String(kLayout) + QLatin1String(kTables) + QLatin1String(kDrawings) +
           QLatin1String(kExamples) + QLatin1String(kNarrowAndPrint);
}

} // namespace headroom
