// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/label_session.h"

#include <QObject>

namespace headroom {

/// What the user does to the current example or the selection: each call is one undoable step.
class LabelCommands : public QObject
{
    Q_OBJECT

public:
    LabelCommands(const PageContext& context, LabelSession& session, QObject* parent = nullptr);

    /// Whether a label moves on to the next example.
    bool advances() const;
    void setAdvances(bool on);

    /// Index into Contents::classes. Where labels are sets of classes it puts the class in or out.
    void labelClass(std::size_t number);
    /// A text or a number, as typed.
    void labelText(const QString& text);
    void clearLabel();
    /// Index into Contents::tags. On where it is off on at least one; what gets a tag is gone through for tags.
    void toggleTag(std::size_t number);
    void addTag(const QString& name);
    /// Gone through for tags, none more to put on; moves on.
    void markReviewed();
    void comment(const QString& text);

private:
    /// False where the user would rather not, or nothing can be edited.
    bool begin(const std::vector<ExampleIndex>& targets);
    void done(bool movesOn);
    void putClass(const std::vector<ExampleIndex>& targets, std::size_t number);
    void putTag(const std::vector<ExampleIndex>& targets, std::size_t number, bool on);

    PageContext m_context;
    LabelSession& m_session;
};

} // namespace headroom
