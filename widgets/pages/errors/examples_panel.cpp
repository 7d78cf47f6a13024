// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/errors/examples_panel.h"

#include "core/report/report_text.h"
#include "widgets/actions/label_keys.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/navigator.h"
#include "widgets/services/questions.h"
#include "widgets/views/examples_view.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

QPushButton* segment(const char* name, const QString& text, QButtonGroup& group, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setProperty("role", QStringLiteral("segment"));
    button->setCheckable(true);
    group.addButton(button);
    return button;
}

} // namespace

ExamplesPanel::ExamplesPanel(const PageContext& context, QWidget* parent)
    : Card(tr("Examples"), parent), m_context(context), m_model(context.workbench, context.scope),
      m_table(new ExamplesView(m_model, context.media, this)), m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)), m_errorsOnly(nullptr), m_everything(nullptr)
{
    setObjectName(QStringLiteral("examplesPanel"));
    auto* group = new QButtonGroup(this);
    m_errorsOnly = segment("examplesErrors", tr("Errors"), *group, this);
    m_everything = segment("examplesAll", tr("All"), *group, this);
    m_errorsOnly->setChecked(true);
    addTool(m_errorsOnly);
    addTool(m_everything);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool on) {
        if (on) showList();
    });
    connect(m_table, &ExamplesView::rowActivated, this, &ExamplesPanel::open);
    connect(m_table, &ExamplesView::keyTyped, this, &ExamplesPanel::typed);
    connect(m_table, &ExamplesView::menuWanted, this, &ExamplesPanel::showMenu);
    connect(m_table, &ExamplesView::selectionMoved, this, [this] {
        int count = 0;
        for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
            count += range.height();
        Q_EMIT m_context.navigator.selectionChanged(static_cast<std::size_t>(count));
    });
}

void ExamplesPanel::show(ExampleSelection selection)
{
    m_selection = std::move(selection);
    showList();
}

void ExamplesPanel::clear()
{
    m_selection = {};
    m_table->setExamples({});
    setTitle(tr("Examples"));
    setNote({});
    m_empty->say(tr("No examples"), {});
    m_stack->setCurrentWidget(m_empty);
}

void ExamplesPanel::showList()
{
    m_errorsOnly->setVisible(m_selection.hasChoice);
    m_everything->setVisible(m_selection.hasChoice);
    const bool onlyErrors = m_selection.hasChoice && m_errorsOnly->isChecked();
    m_table->setExamples((onlyErrors ? m_selection.errors : m_selection.all).toVector());
    const int count = m_model.rowCount();
    const QString name = m_selection.name.isEmpty() ? tr("All in scope") : m_selection.name;
    const QString number = QLocale().toString(count);
    setTitle(
        name + QStringLiteral(" · ") +
        (onlyErrors ? tr("%1 errors", nullptr, count).arg(number) : tr("%1 examples", nullptr, count).arg(number)));
    setNote(m_context.workbench.isReadOnly() ? tr("Enter opens")
                                             : tr("Enter opens · T tags · N none fits · keys label and tag"));
    m_empty->say(onlyErrors ? tr("No errors here") : tr("No examples here"),
                 onlyErrors ? tr("All evaluated examples of “%1” are right.").arg(name)
                            : tr("No evaluated example in scope is of this kind."));
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_table) : m_empty);
}

void ExamplesPanel::open(int row)
{
    Q_EMIT m_context.navigator.queueWanted({title(), m_model.examples(), static_cast<std::size_t>(std::max(row, 0))});
}

void ExamplesPanel::typed(QKeyEvent* event)
{
    if (m_context.workbench.isReadOnly() || m_table->chosen().empty()) return;
    event->accept();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const std::optional<LabelTarget> target = targetOfKey(labelKeys(m_context.workbench.contents()), *event);
    if (target && target->what == LabelTarget::What::Class)
        setClass(target->index);
    else if (target)
        toggleTag(target->index);
    else if (isPlain && event->key() == Qt::Key_T)
        showTagMenu();
    else if (isPlain && event->key() == Qt::Key_N)
        m_context.edits.markReviewed(sorted(m_table->chosen()), true);
    else
        event->ignore();
}

std::vector<ExampleIndex> ExamplesPanel::sorted(std::vector<ExampleIndex> examples)
{
    std::sort(examples.begin(), examples.end());
    return examples;
}

void ExamplesPanel::toggleTag(std::size_t tag)
{
    const std::vector<ExampleIndex> examples = sorted(m_table->chosen());
    const Dataset::Contents& contents = m_context.workbench.contents();
    const ItemSet& tagged = contents.tagged[tag];
    const bool allOn =
        std::all_of(examples.begin(), examples.end(), [&](ExampleIndex item) { return tagged.contains(item); });
    m_context.edits.tag(examples, QString::fromStdString(contents.tags[tag].name), !allOn);
}

void ExamplesPanel::setClass(std::size_t aClass)
{
    const Dataset::Contents& contents = m_context.workbench.contents();
    if (contents.task != TaskType::Classification) return;
    m_context.edits.label(sorted(m_table->chosen()), QString::fromStdString(contents.classes[aClass].name));
}

void ExamplesPanel::fillTags(QMenu& menu)
{
    const Dataset::Contents& contents = m_context.workbench.contents();
    const LabelKeys keys = labelKeys(contents);
    const std::vector<ExampleIndex> examples = m_table->chosen();
    for (std::size_t i = 0; i < contents.tags.size(); ++i) {
        if (contents.tags[i].kind == TagKind::Rule) continue;
        QString text = shownText(contents.tags[i].name, 60).replace(u'&', QStringLiteral("&&"));
        if (const QString key = keys.tags.value(static_cast<qsizetype>(i)); !key.isEmpty())
            text += u'\t' + key.toLower();
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(!examples.empty() && std::all_of(examples.begin(), examples.end(), [&](ExampleIndex item) {
            return contents.tagged[i].contains(item);
        }));
        connect(action, &QAction::triggered, this, [this, i] { toggleTag(i); });
    }
    connect(menu.addAction(tr("New tag…")), &QAction::triggered, this, &ExamplesPanel::makeTag);
    menu.addSeparator();
    connect(menu.addAction(tr("None fits\tn")), &QAction::triggered, this,
            [this] { m_context.edits.markReviewed(sorted(m_table->chosen()), true); });
}

void ExamplesPanel::showTagMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("examplesTagMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillTags(*menu);
    const QRect row = m_table->visualRect(m_table->currentIndex());
    menu->popup(m_table->viewport()->mapToGlobal(row.bottomLeft() + QPoint(40, 0)));
}

void ExamplesPanel::makeTag()
{
    const std::vector<ExampleIndex> examples = sorted(m_table->chosen());
    const std::optional<QString> name =
        m_context.questions.text(this, tr("New tag"), tr("What is the tag called?"), {});
    if (name && !name->trimmed().isEmpty()) m_context.edits.tag(examples, name->trimmed(), true);
}

void ExamplesPanel::showMenu(const QPoint& place)
{
    if (m_table->chosen().empty()) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("examplesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open on the Label page")), &QAction::triggered, this,
            [this] { open(m_table->currentIndex().row()); });
    if (!m_context.workbench.isReadOnly()) {
        menu->addSeparator();
        fillTags(*menu);
    }
    menu->popup(place);
}

} // namespace headroom
