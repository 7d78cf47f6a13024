// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/definitions_dialog.h"

#include "core/project/editor.h"
#include "core/query/rule_tags.h"
#include "widgets/dialogs/definition_form.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/navigator.h"
#include "widgets/services/scope.h"
#include "widgets/style/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

namespace headroom {
namespace {

using Ids = std::vector<Uuid>;

DefinitionList listOf(const PageContext& context, edits::Named what)
{
    const Dataset::Contents& contents = context.workbench.contents();
    return what == edits::Named::Class ? DefinitionList::ofClasses(contents) : DefinitionList::ofTags(contents);
}

QIcon dot(const QColor& colour)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(4, 4, 16, 16);
    return pixmap;
}

} // namespace

DefinitionsDialog::DefinitionsDialog(const PageContext& context, edits::Named what, QWidget* parent)
    : QDialog(parent), m_context(context), m_definitions(listOf(context, what)), m_list(new QListWidget(this)),
      m_form(new DefinitionForm(what, this)), m_mergeMenu(new QMenu(this))
{
    const bool isClass = what == edits::Named::Class;
    setObjectName(isClass ? QStringLiteral("classesDialog") : QStringLiteral("tagsDialog"));
    setWindowTitle(isClass ? tr("Classes") : tr("Tags"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    showList(0);
}

void DefinitionsDialog::build()
{
    m_list->setObjectName(QStringLiteral("definitionList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setMinimumHeight(fontMetrics().height() * 14);
    m_up = button(QStringLiteral("definitionUp"), tr("Up"), tr("One place up"));
    m_down = button(QStringLiteral("definitionDown"), tr("Down"), tr("One place down"));
    QPushButton* add = button(QStringLiteral("definitionNew"), tr("New"), tr("A new one at the end"));
    m_merge = button(QStringLiteral("definitionMerge"), tr("Merge into…"),
                     tr("What has this one counts as the other from now on"));
    m_delete = button(QStringLiteral("definitionDelete"), tr("Delete"), tr("Takes it off everything that has it"));
    m_merge->setMenu(m_mergeMenu);
    m_mergeMenu->setObjectName(QStringLiteral("definitionMergeMenu"));
    auto* buttons = new QGridLayout;
    buttons->addWidget(add, 0, 0);
    buttons->addWidget(m_up, 0, 1);
    buttons->addWidget(m_down, 0, 2);
    buttons->addWidget(m_merge, 1, 0, 1, 2);
    buttons->addWidget(m_delete, 1, 2);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto* both = new QHBoxLayout;
    both->setSpacing(16);
    both->addLayout(left, 2);
    both->addWidget(m_form, 3);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = box->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("definitionsSave"));
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->style()->polish(m_save); // the box has shown it to the style already
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    layout->addWidget(box);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28);

    connect(m_list, &QListWidget::currentRowChanged, this, &DefinitionsDialog::showPlace);
    connect(m_form, &DefinitionForm::changed, this, &DefinitionsDialog::takeTyped);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, &DefinitionsDialog::save);
    connect(m_mergeMenu, &QMenu::aboutToShow, this, &DefinitionsDialog::offerMerge);
    connect(m_up, &QPushButton::clicked, this, [this] { showList(m_definitions.move(place(), true)); });
    connect(m_down, &QPushButton::clicked, this, [this] { showList(m_definitions.move(place(), false)); });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_definitions.remove(place());
        showList(place());
    });
    connect(add, &QPushButton::clicked, this, [this] {
        showList(m_definitions.add(tr("new").toStdString()));
        m_form->focusName();
    });
}

QPushButton* DefinitionsDialog::button(const QString& name, const QString& text, const QString& tip)
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

std::size_t DefinitionsDialog::place() const
{
    return static_cast<std::size_t>(std::max(m_list->currentRow(), 0));
}

void DefinitionsDialog::showList(std::size_t place)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (std::size_t i = 0; i < m_definitions.all().size(); ++i) {
            const Definition& one = m_definitions.all()[i];
            QString text = QString::fromStdString(one.name);
            if (one.isRemoved) text = tr("%1 (will be deleted)").arg(text);
            if (one.mergedInto) text = tr("%1 (will be merged)").arg(text);
            new QListWidgetItem(dot(namedColour(one.colour, i, themeOf(palette()))), text, m_list);
        }
        const auto last = static_cast<int>(m_definitions.all().size()) - 1;
        m_list->setCurrentRow(std::min(static_cast<int>(place), last));
    }
    showPlace();
}

void DefinitionsDialog::showPlace()
{
    const bool isThere = !m_definitions.all().empty();
    const bool isGone = isThere && m_definitions.all()[place()].isGone();
    for (QPushButton* acts : {m_up, m_down, m_merge, m_delete})
        acts->setEnabled(isThere && !isGone);
    m_form->setVisible(isThere);
    if (isThere) m_form->show(m_definitions.all()[place()], place());
    showProblem();
}

void DefinitionsDialog::takeTyped()
{
    if (m_definitions.all().empty()) return;
    m_definitions.at(place()) = m_form->typed();
    const Definition& one = m_definitions.all()[place()];
    m_list->item(static_cast<int>(place()))->setText(QString::fromStdString(one.name));
    m_list->item(static_cast<int>(place()))->setIcon(dot(namedColour(one.colour, place(), themeOf(palette()))));
    showProblem();
}

QString DefinitionsDialog::problemAt(std::size_t place) const
{
    const Definition& one = m_definitions.all()[place];
    switch (m_definitions.faultAt(place)) {
    case DefinitionList::Fault::EmptyName:
        return tr("It needs a name.");
    case DefinitionList::Fault::SameName:
        return tr("Another one has this name. Merge them, or give this one another name.");
    case DefinitionList::Fault::SameKey:
        return tr("Another one has this key.");
    case DefinitionList::Fault::None:
        break;
    }
    if (one.rule.empty() || one.isGone()) return {};
    const auto mistake = checkRule(one.name, one.rule, m_context.workbench.dataset(), m_context.scope.run());
    return mistake ? mistake->message : QString();
}

void DefinitionsDialog::showProblem()
{
    const bool isThere = !m_definitions.all().empty();
    m_form->setProblem(isThere ? problemAt(place()) : QString());
    bool isFine = !m_context.workbench.isReadOnly();
    for (std::size_t i = 0; i < m_definitions.all().size() && isFine; ++i)
        isFine = problemAt(i).isEmpty();
    m_save->setEnabled(isFine);
}

void DefinitionsDialog::offerMerge()
{
    m_mergeMenu->clear();
    for (std::size_t i = 0; i < m_definitions.all().size(); ++i) {
        const Definition& other = m_definitions.all()[i];
        if (i == place() || other.isGone() || other.id.isNull()) continue;
        m_mergeMenu->addAction(QString::fromStdString(other.name), this, [this, i] {
            m_definitions.mergeInto(place(), i);
            showList(place());
        });
    }
}

void DefinitionsDialog::save()
{
    const auto apply = [edits = &m_context.edits](DefinitionList definitions, const Ids& ids) {
        definitions.giveIds(ids);
        edits->apply(definitions.gesture());
    };
    const std::vector<std::string> names = m_definitions.newNames();
    if (names.empty()) {
        apply(m_definitions, {});
        return accept();
    }
    // Which id a new name has is known on the project's thread.
    m_context.workbench.project().run(
        [names, what = m_definitions.what()](Project& project) -> Result<Ids> {
            Ids ids;
            Gesture unused;
            for (const std::string& name : names) {
                const Result<Uuid> id = project.editor().idByName(what, name, unused);
                if (!id) return id.error();
                ids.push_back(*id);
            }
            return ids;
        },
        &m_context.workbench,
        [apply, definitions = m_definitions, navigator = &m_context.navigator](const Result<Ids>& ids) {
            if (ids)
                apply(definitions, *ids);
            else
                Q_EMIT navigator->notice(ids.error().text, true);
        });
    accept();
}

} // namespace headroom
