// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/report_preview.h"

#include "widgets/style/theme.h"
#include "widgets/views/report/paper_style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int kGap = 18; // around pages
constexpr double kPixelsPerPoint = 96.0 / 72;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 4;
constexpr double kMostFitted = 1.2;
constexpr double kStep = 1.2;

} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Preview of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        viewport()->update();
        if (currentPage() == m_shownPage) return;
        m_shownPage = currentPage();
        Q_EMIT pageChanged();
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void ReportPreview::show(std::shared_ptr<const ReportDocument> document)
{
    m_document = std::move(document);
    m_pictures.clear();
    arrange();
    m_shownPage = currentPage();
    Q_EMIT pageChanged();
    viewport()->update();
}

double ReportPreview::zoom() const
{
    if (m_zoom) return *m_zoom;
    const double room = viewport()->width() - 2 * kGap;
    return std::clamp(room / (kPageSize.width() * kPixelsPerPoint), kLeastZoom, kMostFitted);
}

QSizeF ReportPreview::pageSize() const
{
    return kPageSize * kPixelsPerPoint * zoom();
}

int ReportPreview::pageTop(int page) const
{
    return kGap + page * (static_cast<int>(std::lround(pageSize().height())) + kGap);
}

QRect ReportPreview::pageRect(int page) const
{
    const QSize size = pageSize().toSize();
    const int left = std::max(kGap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, pageTop(page) - verticalScrollBar()->value()), size};
}

void ReportPreview::arrange()
{
    const int pages = m_document ? m_document->pageCount() : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, pageTop(pages) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0,
                                    std::max(0, static_cast<int>(pageSize().width()) + 2 * kGap - viewport()->width()));
}

void ReportPreview::zoomAround(double zoom, const QPoint& fixed)
{
    const double bounded = std::clamp(zoom, kLeastZoom, kMostZoom);
    const double before = this->zoom();
    const double y = verticalScrollBar()->value() + fixed.y();
    const double x = horizontalScrollBar()->value() + fixed.x();
    m_zoom = bounded;
    m_pictures.clear();
    arrange();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(y * bounded / before)) - fixed.y());
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(x * bounded / before)) - fixed.x());
    viewport()->update();
    Q_EMIT zoomChanged();
}

void ReportPreview::setZoom(double zoom)
{
    zoomAround(zoom, viewport()->rect().center());
}

void ReportPreview::fitWidth()
{
    const double before = zoom();
    m_zoom.reset();
    m_pictures.clear();
    const int value = verticalScrollBar()->value();
    arrange();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(value * zoom() / before)));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void ReportPreview::zoomIn()
{
    setZoom(zoom() * kStep);
}

void ReportPreview::zoomOut()
{
    setZoom(zoom() / kStep);
}

int ReportPreview::currentPage() const
{
    if (!m_document) return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int page = (middle - kGap / 2) / std::max(1, pageTop(1) - pageTop(0));
    return std::clamp(page, 0, m_document->pageCount() - 1);
}

void ReportPreview::goToPage(int page)
{
    verticalScrollBar()->setValue(pageTop(page) - kGap);
}

const QPixmap& ReportPreview::pictureOf(int page)
{
    const auto found = m_pictures.find(page);
    if (found != m_pictures.end()) return found->second;
    const double ratio = devicePixelRatioF();
    const QSize size = pageSize().toSize();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(kPaper.ground);
    QPainter painter(&picture);
    const double scale = size.width() / kPageSize.width();
    painter.scale(scale, scale);
    m_document->paintPage(painter, page);
    painter.end();
    return m_pictures[page] = std::move(picture);
}

void ReportPreview::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.window);
    if (!m_document) return;
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(viewport()->rect())) {
            m_pictures.erase(page);
            continue;
        }
        painter.drawPixmap(place.topLeft(), pictureOf(page));
        painter.setPen(theme.border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (!hasFocus()) return;
    painter.setPen(theme.accent);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (fitsWidth()) {
        const int page = currentPage();
        const int into = verticalScrollBar()->value() - pageTop(page);
        m_pictures.clear();
        arrange();
        verticalScrollBar()->setValue(pageTop(page) + into);
        Q_EMIT zoomChanged();
    } else {
        arrange();
    }
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) return QAbstractScrollArea::wheelEvent(event);
    const double steps = event->angleDelta().y() / 120.0;
    zoomAround(zoom() * std::pow(kStep, steps), event->position().toPoint());
    event->accept();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = (event->modifiers() & Qt::ControlModifier) != 0;
    if (isControl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) return zoomIn();
    if (isControl && event->key() == Qt::Key_Minus) return zoomOut();
    if (isControl && event->key() == Qt::Key_0) return fitWidth();
    if (event->key() == Qt::Key_Home) return verticalScrollBar()->setValue(0);
    if (event->key() == Qt::Key_End) return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    QAbstractScrollArea::keyPressEvent(event);
}

void ReportPreview::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) viewport()->update();
}

} // namespace headroom
