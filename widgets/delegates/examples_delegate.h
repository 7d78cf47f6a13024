// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/marked_words.h"
#include "widgets/services/media_service.h"

#include <QStyledItemDelegate>

#include <optional>

namespace headroom {

class ExamplesModel;
struct Theme;

/// Rows of a table of examples: a small picture or waveform before the key, words that differ in the colour of errors.
class ExamplesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ExamplesDelegate(const ExamplesModel& model, MediaService& media, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// Height of rows for what the first example has: pictures need more than text.
    int rowHeight(const QWidget& view, std::optional<ExampleIndex> example) const;
    bool isLoading(ExampleIndex example) const;
    /// Why the medium can't be shown; empty where it can.
    QString problem(ExampleIndex example) const;

private:
    void paintExample(QPainter& painter, const QStyleOptionViewItem& option, ExampleIndex example,
                      const QString& key) const;
    QRect paintMedium(QPainter& painter, const QRect& place, const Theme& theme, ExampleIndex example) const;

    const ExamplesModel& m_model;
    MediaService& m_media;
};

/// One line with its stretches marked, cut at the end where it doesn't fit.
void paintMarkedLine(QPainter& painter, const QRect& place, const QFont& font, const MarkedLine& line,
                     const Theme& theme);

} // namespace headroom
