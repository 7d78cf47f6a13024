// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/label_commands.h"

#include "core/project/edits.h"
#include "core/project/label_value.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/preferences.h"
#include "widgets/services/questions.h"

#include <algorithm>
#include <map>

namespace headroom {
namespace {

/// From here on a single key asks first: an edit of many examples by a slip of the finger is annoying to take back.
constexpr std::size_t kManyExamples = 1000;

const QString kAdvanceKey = QStringLiteral("label/advance");

} // namespace

LabelCommands::LabelCommands(const PageContext& context, LabelSession& session, QObject* parent)
    : QObject(parent), m_context(context), m_session(session)
{}

bool LabelCommands::advances() const
{
    return m_context.preferences.value(kAdvanceKey, true).toBool();
}

void LabelCommands::setAdvances(bool on)
{
    m_context.preferences.setValue(kAdvanceKey, on);
}

bool LabelCommands::begin(const std::vector<ExampleIndex>& targets)
{
    if (targets.empty()) return false;
    if (m_context.workbench.isReadOnly()) {
        Q_EMIT m_context.navigator.notice(m_context.workbench.readOnlyReason(), true);
        return false;
    }
    if (targets.size() < kManyExamples) return true;
    const auto n = static_cast<int>(std::min<std::size_t>(targets.size(), 2'000'000'000));
    return m_context.questions.confirm(nullptr, tr("Change many examples"),
                                       tr("This changes %Ln examples in one step. Undo takes it back.", nullptr, n),
                                       tr("Change them"));
}

void LabelCommands::done(bool movesOn)
{
    m_session.countGesture();
    if (movesOn && advances() && !m_session.isBulk()) m_session.next();
}

void LabelCommands::labelClass(std::size_t number)
{
    const std::vector<ExampleIndex> targets = m_session.targets();
    if (number >= m_context.workbench.contents().classes.size() || !begin(targets)) return;
    const bool isSet = m_context.workbench.dataset().task() == TaskType::MultiLabel;
    putClass(targets, number);
    done(!isSet);
}

void LabelCommands::putClass(const std::vector<ExampleIndex>& targets, std::size_t number)
{
    const auto& classes = m_context.workbench.contents().classes;
    if (m_context.workbench.dataset().task() == TaskType::Classification) {
        m_context.edits.apply({edits::setLabel(m_context.edits.rows(targets), classes[number].id.toHex())});
        return;
    }
    // Sets of classes: each example keeps its other classes, so one edit for each set that comes out.
    ExampleReader& reader = m_session.reader();
    const auto code = static_cast<std::int32_t>(number);
    const bool puts = !std::all_of(targets.begin(), targets.end(),
                                   [&](ExampleIndex example) { return reader.labelHasClass(example, code); });
    std::map<std::string, std::vector<ExampleIndex>> byValue;
    for (const ExampleIndex example : targets) {
        std::vector<Uuid> ids;
        for (std::size_t i = 0; i < classes.size(); ++i)
            if (i == number ? puts : reader.labelHasClass(example, static_cast<std::int32_t>(i)))
                ids.push_back(classes[i].id);
        byValue[classesValue(std::move(ids))].push_back(example);
    }
    Gesture gesture;
    for (const auto& [value, examples] : byValue)
        gesture.push_back(edits::setLabel(m_context.edits.rows(examples), value));
    m_context.edits.apply(std::move(gesture));
}

void LabelCommands::labelText(const QString& text)
{
    const std::vector<ExampleIndex> targets = m_session.targets();
    if (!begin(targets)) return;
    m_context.edits.label(targets, text);
    done(true);
}

void LabelCommands::clearLabel()
{
    const std::vector<ExampleIndex> targets = m_session.targets();
    if (!begin(targets)) return;
    m_context.edits.clearLabel(targets);
    done(false);
}

void LabelCommands::toggleTag(std::size_t number)
{
    const std::vector<ExampleIndex> targets = m_session.targets();
    const auto& tags = m_context.workbench.contents().tags;
    if (number >= tags.size() || tags[number].kind == TagKind::Rule || !begin(targets)) return;
    const bool allOn = std::all_of(targets.begin(), targets.end(),
                                   [&](ExampleIndex example) { return m_session.reader().hasTag(example, number); });
    putTag(targets, number, !allOn);
    done(false);
}

void LabelCommands::putTag(const std::vector<ExampleIndex>& targets, std::size_t number, bool on)
{
    const std::vector<ExampleId> rows = m_context.edits.rows(targets);
    Gesture gesture{edits::setTag(rows, m_context.workbench.contents().tags[number].id, on)};
    if (on) gesture.push_back(edits::setReviewed(rows, true));
    m_context.edits.apply(std::move(gesture));
}

void LabelCommands::addTag(const QString& name)
{
    const std::vector<ExampleIndex> targets = m_session.targets();
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || !begin(targets)) return;
    m_context.edits.tag(targets, trimmed, true);
    done(false);
}

void LabelCommands::markReviewed()
{
    const std::vector<ExampleIndex> targets = m_session.targets();
    if (!begin(targets)) return;
    m_context.edits.markReviewed(targets, true);
    m_session.countGesture();
    if (!m_session.isBulk()) m_session.next();
}

void LabelCommands::comment(const QString& text)
{
    const std::optional<ExampleIndex> example = m_session.current();
    if (!example || text == m_session.reader().comment(*example) || !begin({*example})) return;
    m_context.edits.comment(*example, text);
}

} // namespace headroom
