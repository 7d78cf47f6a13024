// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actions/label_keys.h"
#include "widgets/models/label_commands.h"
#include "widgets/models/label_session.h"

#include <QTimer>
#include <QWidget>

namespace headroom {

class AboutCard;
class ClassPalette;
class TagPalette;

/// The right of the Label page: classes, tags, what is known of the current example.
class LabelSide : public QWidget
{
    Q_OBJECT

public:
    LabelSide(const PageContext& context, LabelSession& session, LabelCommands& commands, QWidget* parent = nullptr);

    const LabelKeys& keys() const { return m_keys; }
    /// Another example, or something of it changed.
    void showExample();
    void showNames();
    void editComment();

Q_SIGNALS:
    void newTagWanted();
    void classesWanted();
    void tagsWanted();
    /// The keyboard belongs to the page again.
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showClasses();
    void showTags();
    void showAbout();
    void readHistory();

    PageContext m_context;
    LabelSession& m_session;
    LabelKeys m_keys;
    ClassPalette* m_classes;
    TagPalette* m_tags;
    AboutCard* m_about;
    QTimer m_historyTimer;
    std::optional<ExampleIndex> m_historyOf;
};

} // namespace headroom
