// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/media_places_model.h"
#include "widgets/services/media_places.h"
#include "widgets/views/card.h"

class QPushButton;
class QTableView;

namespace headroom {

/// Where the media are on this machine, and how to say where they have gone. Hides itself in a project without media.
class MediaCard : public Card
{
    Q_OBJECT

public:
    explicit MediaCard(const PageContext& context, QWidget* parent = nullptr);
    void refresh() { m_places.refresh(); }
    bool isSettled() const { return !m_places.isBusy(); }

private:
    void take();
    void askWhere(bool isMore);
    const MediaPlace* selected() const;

    PageContext m_context;
    MediaPlaces m_places;
    MediaPlacesModel m_model;
    QTableView* m_table;
    QPushButton* m_where;
    QPushButton* m_more;
};

} // namespace headroom
