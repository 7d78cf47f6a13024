// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/report/report_document.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>
#include <memory>
#include <optional>

namespace headroom {

/// The pages of a report below each other, as they will be printed. Ctrl with the wheel or with + and − changes the
/// size; Ctrl+0 fits the width.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// Keeps the place where one looks.
    void show(std::shared_ptr<const ReportDocument> document);
    const ReportDocument* document() const { return m_document.get(); }

    /// 1: as large as the paper on a screen of 96 dots an inch.
    double zoom() const;
    void setZoom(double zoom);
    /// Follows the width from now on.
    void fitWidth();
    bool fitsWidth() const { return !m_zoom.has_value(); }
    void zoomIn();
    void zoomOut();

    int currentPage() const; // from 0: the one in the middle
    void goToPage(int page);

Q_SIGNALS:
    void zoomChanged();
    void pageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSizeF pageSize() const; // logical pixels
    int pageTop(int page) const;
    QRect pageRect(int page) const; // in the viewport
    void arrange();
    void zoomAround(double zoom, const QPoint& fixed);
    const QPixmap& pictureOf(int page);

    std::shared_ptr<const ReportDocument> m_document;
    std::optional<double> m_zoom; // empty: fits the width
    std::map<int, QPixmap> m_pictures;
    int m_shownPage = 0;
};

} // namespace headroom
