// SPDX-License-Identifier: GPL-3.0-or-later
// A few errors of each of the first rows, to look at.
#include "core/report/html_page.h"
#include "core/report/report_cards.h"
#include "core/report/waveform_svg.h"

namespace headroom {

namespace {

void writeLook(HtmlPage& page, const ReportExample& example)
{
    const ReportMedia& media = example.media;
    const bool hasWave = !media.minima.empty();
    if (media.bytes.empty() && !hasWave && media.problem.empty()) return;
    Markup& html = page.html;
    html.open("div", {{"class", QStringLiteral("look")}});
    const QString key = shownText(example.key, 120);
    if (!media.bytes.empty()) {
        const QByteArray bytes =
            QByteArray::fromRawData(media.bytes.data(), static_cast<qsizetype>(media.bytes.size()));
        html.empty("img",
                   {{"src", QStringLiteral("data:%1;base64,%2")
                                .arg(QString::fromStdString(media.mimeType), QString::fromLatin1(bytes.toBase64()))},
                    {"alt", key},
                    {"width", QString::number(media.width)},
                    {"height", QString::number(media.height)}});
    } else if (hasWave) {
        writeWaveform(html, media,
                      ReportText::tr("Waveform of %1, %2 s").arg(key, page.numbers.fixed(media.durationSeconds, 2)));
    } else {
        html.isolated(shownText(media.problem, 200));
    }
    html.close();
}

void writeMarked(Markup& html, const std::vector<MarkedText>& parts)
{
    if (parts.empty()) {
        html.element("span", ReportText::tr("(empty)"), {{"class", QStringLiteral("hint")}});
        return;
    }
    bool isFirst = true;
    for (const MarkedText& part : parts) {
        if (!isFirst) html.text(QStringLiteral(" "));
        isFirst = false;
        if (part.differs) {
            html.element("mark", shownText(part.text, 400));
        } else {
            html.text(shownText(part.text, 400));
        }
    }
}

void writeSaid(HtmlPage& page, const ReportExample& example)
{
    Markup& html = page.html;
    html.open("div", {{"class", QStringLiteral("said")}}).open("dl");
    html.element("dt", ReportText::tr("Label")).open("dd", {{"dir", QStringLiteral("auto")}});
    writeMarked(html, example.reference);
    html.close().element("dt", ReportText::tr("Model")).open("dd", {{"dir", QStringLiteral("auto")}});
    writeMarked(html, example.prediction);
    html.close();
    for (const auto& [name, value] : example.fields) {
        html.open("dt").isolated(shownText(name, 40)).close();
        html.element("dd", shownText(value, 200), {{"dir", QStringLiteral("auto")}});
    }
    if (!example.tags.empty()) {
        QStringList tags;
        for (const std::string& tag : example.tags)
            tags << shownText(tag, 60);
        html.element("dt", ReportText::tr("Tags"));
        html.element("dd", tags.join(QStringLiteral(", ")), {{"dir", QStringLiteral("auto")}});
    }
    html.close().close();
}

void writeExample(HtmlPage& page, const ReportExample& example)
{
    Markup& html = page.html;
    html.open("article", {{"class", QStringLiteral("example")}});
    writeLook(page, example);
    writeSaid(page, example);
    html.open("div", {{"class", QStringLiteral("key")}}).isolated(shownText(example.key, 120));
    html.element("span", exampleFigures(page.model, example)).close();
    html.close().lineBreak();
}

} // namespace

void writeExamples(HtmlPage& page)
{
    if (page.model.groups.empty()) return;
    Markup& html = page.html;
    openSection(page, ReportText::tr("What the errors look like"),
                ReportText::tr("what differs between label and prediction is marked"));
    for (const ReportExamples& group : page.model.groups) {
        html.open("div", {{"class", QStringLiteral("group")}}).open("h3").isolated(shownText(group.name, 120));
        html.element("span",
                     ReportText::tr("%1 of %2 errors")
                         .arg(page.numbers.count(group.examples.size()), page.numbers.count(group.errors)),
                     {{"class", QStringLiteral("hint")}});
        html.close().open("div", {{"class", QStringLiteral("examples")}}).lineBreak();
        for (const ReportExample& example : group.examples)
            writeExample(page, example);
        html.close().close().lineBreak();
    }
    closeSection(page);
}

} // namespace headroom
