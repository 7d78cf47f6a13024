// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/media_card.h"

#include "widgets/services/navigator.h"
#include "widgets/services/questions.h"
#include "widgets/views/table_style.h"

#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom {

MediaCard::MediaCard(const PageContext& context, QWidget* parent)
    : Card(tr("Media folders"), parent), m_context(context), m_places(context), m_table(new QTableView(this)),
      m_where(new QPushButton(tr("Where is this folder now?"), this)),
      m_more(new QPushButton(tr("Add a folder…"), this))
{
    m_table->setObjectName(QStringLiteral("mediaTable"));
    m_table->setAccessibleName(tr("Media folders"));
    m_table->setModel(&m_model);
    styleTable(*m_table);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(MediaPlacesModel::Folder, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(MediaPlacesModel::Found, letter * 11);
    m_table->setColumnWidth(MediaPlacesModel::Missing, letter * 11);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_where->setObjectName(QStringLiteral("whereIsFolder"));
    m_more->setObjectName(QStringLiteral("addMediaFolder"));
    for (QPushButton* button : {m_where, m_more}) {
        button->setProperty("role", QStringLiteral("link"));
        addTool(button);
    }
    body()->addWidget(m_table);
    connect(&m_places, &MediaPlaces::changed, this, &MediaCard::take);
    connect(m_where, &QPushButton::clicked, this, [this] { askWhere(false); });
    connect(m_more, &QPushButton::clicked, this, [this] { askWhere(true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_where->setEnabled(selected() != nullptr); });
    hide();
}

const MediaPlace* MediaCard::selected() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model.rowCount() ? nullptr : &m_model.place(row);
}

void MediaCard::take()
{
    m_model.show(m_places.places());
    setVisible(m_model.rowCount() > 0 || !m_places.problem().isEmpty());
    setNote(m_places.problem());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (row > 0 && m_model.place(row).missing == 0) continue;
        m_table->setCurrentIndex(m_model.index(row, 0)); // what needs an answer
        if (m_model.place(row).missing > 0) break;
    }
}

void MediaCard::askWhere(bool isMore)
{
    const MediaPlace* place = isMore ? nullptr : selected();
    if (!isMore && place == nullptr) return;
    const QString title = isMore ? tr("One more folder of media")
                          : place->root.folder.isEmpty()
                              ? tr("Folder of the media")
                              : tr("Where is %1 now?").arg(QDir::toNativeSeparators(place->root.folder));
    const QString folder =
        m_context.questions.folder(window(), title, place != nullptr ? place->root.folder : QString());
    if (folder.isEmpty()) return;
    const QString problem = m_places.setFolder(place, folder);
    if (!problem.isEmpty()) Q_EMIT m_context.navigator.notice(problem, true);
}

} // namespace headroom
