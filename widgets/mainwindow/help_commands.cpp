// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/help_commands.h"

#include "widgets/actions/command_palette.h"
#include "widgets/actions/key_sheet.h"
#include "widgets/mainwindow/make_action.h"

#include <QMessageBox>
#include <QWidget>

namespace headroom {

HelpCommands::HelpCommands(std::function<std::vector<ActionGroup>()> groups, std::function<void(QAction*)> run,
                           QWidget* window)
    : QObject(window), m_groups(std::move(groups)), m_run(std::move(run)), m_window(window),
      m_palette(makeAction(this, "commandPaletteAction", tr("&Find a Command…"), QKeySequence(tr("Ctrl+K")),
                           [this] { showPalette(); })),
      m_keys(makeAction(this, "keySheetAction", tr("&Keys…"), QKeySequence(Qt::Key_Question), [this] { showKeys(); })),
      m_about(makeAction(this, "about", tr("&About Headroom"), {}, [this] { showAbout(); }))
{
    m_keys->setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)});
}

void HelpCommands::showPalette()
{
    auto* palette = new CommandPalette(m_groups(), m_window);
    connect(palette, &CommandPalette::chosen, this, [this](QAction* action) { m_run(action); });
    constexpr int below = 12; // a twelfth of the window above it
    const QPoint place((m_window->width() - palette->width()) / 2, m_window->height() / below);
    palette->move(m_window->mapToGlobal(place));
    palette->open();
}

void HelpCommands::showKeys()
{
    (new KeySheet(m_groups(), m_window))->open();
}

void HelpCommands::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Headroom"),
                                tr("<h3>Headroom %1</h3><p>Where is the headroom? Error analysis and labeling for "
                                   "people who improve machine learning by improving the data.</p><p>Free software "
                                   "under the GNU General Public License, version 3 or later.</p>")
                                    .arg(QStringLiteral(HEADROOM_VERSION)),
                                QMessageBox::Close, m_window);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace headroom
