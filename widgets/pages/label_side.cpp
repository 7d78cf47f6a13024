// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/label_side.h"

#include "widgets/models/example_facts.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/scope.h"
#include "widgets/style/theme.h"
#include "widgets/views/about_card.h"
#include "widgets/views/class_palette.h"
#include "widgets/views/tag_palette.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {
namespace {

constexpr int kHistoryDelayMs = 150;
constexpr std::size_t kHistorySteps = 12;
constexpr std::size_t kMostFields = 60;

Fact factOf(const ExampleFact& fact)
{
    using Kind = ExampleFact::Kind;
    const QString none(u'—');
    Fact shown{fact.name, fact.value.isEmpty() ? none : fact.value,
               fact.value.isEmpty() ? Fact::Tone::Muted : Fact::Tone::Plain, fact.aside};
    if (fact.kind == Kind::WrongPrediction || fact.kind == Kind::Disputed) shown.tone = Fact::Tone::Bad;
    if (fact.kind == Kind::Batch) shown.tone = Fact::Tone::Muted;
    return shown;
}

} // namespace

LabelSide::LabelSide(const PageContext& context, LabelSession& session, LabelCommands& commands, QWidget* parent)
    : QWidget(parent), m_context(context), m_session(session), m_classes(new ClassPalette), m_tags(new TagPalette),
      m_about(new AboutCard)
{
    auto* column = new QWidget;
    auto* cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    cards->addWidget(m_classes);
    cards->addWidget(m_tags);
    cards->addWidget(m_about, 1);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("labelSide"));
    area->setWidget(column);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    setFixedWidth(fontMetrics().averageCharWidth() * 46);

    m_historyTimer.setSingleShot(true);
    m_historyTimer.setInterval(kHistoryDelayMs);
    connect(&session, &LabelSession::fieldsLoaded, this, [this] {
        if (isVisible()) showAbout();
    });
    connect(&m_historyTimer, &QTimer::timeout, this, &LabelSide::readHistory);
    connect(m_classes, &ClassPalette::chosen, &commands, &LabelCommands::labelClass);
    connect(m_classes, &ClassPalette::editWanted, this, &LabelSide::classesWanted);
    connect(m_tags, &TagPalette::toggled, &commands, &LabelCommands::toggleTag);
    connect(m_tags, &TagPalette::noneWanted, &commands, &LabelCommands::markReviewed);
    connect(m_tags, &TagPalette::newWanted, this, &LabelSide::newTagWanted);
    connect(m_tags, &TagPalette::editWanted, this, &LabelSide::tagsWanted);
    connect(m_about, &AboutCard::commented, &commands, &LabelCommands::comment);
    connect(m_about, &AboutCard::left, this, &LabelSide::left);
}

void LabelSide::showNames()
{
    m_keys = labelKeys(m_context.workbench.contents());
    showExample();
}

void LabelSide::showExample()
{
    showClasses();
    showTags();
    showAbout();
}

void LabelSide::showClasses()
{
    const TaskType task = m_context.workbench.dataset().task();
    const bool hasClasses = task == TaskType::Classification || task == TaskType::MultiLabel;
    m_classes->setVisible(hasClasses);
    if (!hasClasses) return;
    const auto& classes = m_context.workbench.contents().classes;
    const Theme& theme = themeOf(palette());
    const std::optional<ExampleIndex> example = m_session.current();
    std::vector<ClassListModel::Row> rows;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (classes[i].deleted) continue;
        const auto code = static_cast<std::int32_t>(i);
        rows.push_back({i, QString::fromStdString(classes[i].name), m_keys.classes.value(static_cast<qsizetype>(i)),
                        QString::fromStdString(classes[i].description), namedColour(classes[i].colour, i, theme),
                        example && m_session.reader().labelHasClass(*example, code),
                        example && m_session.reader().predictionClass(*example) == code});
    }
    m_classes->setRows(std::move(rows));
}

void LabelSide::showTags()
{
    const auto& tags = m_context.workbench.contents().tags;
    const Theme& theme = themeOf(palette());
    const std::optional<ExampleIndex> example = m_session.current();
    std::vector<TagPalette::Chip> chips;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const bool isRule = tags[i].kind == TagKind::Rule;
        const bool isOn = example && m_session.reader().hasTag(*example, i);
        if (isRule && !isOn) continue;
        chips.push_back({i, QString::fromStdString(tags[i].name),
                         m_keys.tags.value(static_cast<qsizetype>(i)).toLower(),
                         QString::fromStdString(isRule ? tags[i].rule : tags[i].description),
                         namedColour(tags[i].colour, i, theme), isOn, isRule});
    }
    std::stable_partition(chips.begin(), chips.end(), [](const TagPalette::Chip& chip) { return !chip.isRule; });
    m_tags->setChips(chips);
    m_tags->setReviewed(example && m_session.reader().isReviewed(*example));
}

void LabelSide::showAbout()
{
    const std::optional<ExampleIndex> example = m_session.current();
    m_about->setEnabled(example.has_value());
    if (!example) {
        m_about->setFacts({});
        return;
    }
    Workbench& workbench = m_context.workbench;
    std::vector<Fact> facts;
    for (const ExampleFact& fact : headFacts(workbench, m_session.reader(), *example, m_context.scope.run()))
        facts.push_back(factOf(fact));
    const std::size_t fields = std::min(workbench.contents().fields.size(), kMostFields);
    for (std::size_t i = 0; i < fields; ++i)
        facts.push_back(factOf(fieldFact(workbench, m_session.reader(), *example, i)));
    for (const ExampleFact& fact : originFacts(workbench, *example))
        facts.push_back(factOf(fact));
    m_about->setFacts(std::move(facts));
    m_about->setComment(m_session.reader().comment(*example), !workbench.isReadOnly());
    if (m_historyOf != example) m_about->setHistory({});
    m_historyTimer.start();
}

void LabelSide::readHistory()
{
    const std::optional<ExampleIndex> example = m_session.current();
    if (!example || !isVisible()) return;
    const ExampleId row = m_context.edits.rows({*example}).front();
    m_context.workbench.project().run(
        [row](Project& project) { return headroom::readHistory(project, kHistorySteps, row); }, this,
        [this, example](const Result<std::vector<HistoryStep>>& steps) {
            if (m_session.current() != example) return;
            m_historyOf = example;
            m_about->setHistory(steps ? historyLines(*steps) : QStringList(steps.error().text));
        });
}

void LabelSide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible() && m_context.workbench.isOpen()) showExample();
}

void LabelSide::editComment()
{
    m_about->editComment();
}

} // namespace headroom
