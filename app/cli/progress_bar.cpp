// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_bar.h"

#include "app/cli/cli_text.h"
#include "app/cli/figure_text.h"
#include "app/cli/style.h"
#include "app/cli/text.h"
#include "core/base/plural.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace headroom::cli {

namespace {

std::size_t terminalWidth()
{
    winsize size{};
    const bool isKnown = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col : 80;
}

std::string bar(const ProgressState& state)
{
    constexpr int cells = 24;
    const double part = std::min(1.0, static_cast<double>(state.done) / static_cast<double>(state.total));
    const int filled = static_cast<int>(part * cells);
    QString text = QStringLiteral("[");
    text += QString(filled, u'#') + QString(cells - filled, u'.');
    text += QStringLiteral("] %1 %").arg(static_cast<int>(part * 100), 3);
    return text.toStdString();
}

} // namespace

std::string progressLine(const ProgressState& state, std::size_t width)
{
    std::string line = state.total > 0 ? bar(state) : std::string();
    if (state.rows > 0) {
        const auto perSecond = static_cast<std::uint64_t>(std::max(0.0, state.rowsPerSecond));
        const QString rows = Cli::tr("%1 rows, %2 rows/s", nullptr, pluralOf(state.rows))
                                 .arg(fromUtf8(countText(state.rows)), fromUtf8(countText(perSecond)));
        if (!line.empty()) line += "  ";
        line += rows.toStdString();
    }
    return elided(line, width);
}

ProgressBar::ProgressBar() : m_isShown(isTerminal(STDERR_FILENO)) {}

ProgressBar::~ProgressBar()
{
    wipe();
}

void ProgressBar::wipe()
{
    if (m_hasDrawn) std::fputs("\r\x1b[K", stderr);
    m_hasDrawn = false;
}

void ProgressBar::show(const ProgressState& state)
{
    if (!m_isShown) return;
    m_hasDrawn = true;
    std::fprintf(stderr, "\r%s\x1b[K", progressLine(state, terminalWidth() - 1).c_str());
    std::fflush(stderr);
}

} // namespace headroom::cli
