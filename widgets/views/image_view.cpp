// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/image_view.h"

#include "widgets/style/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr int kMargin = 16;
constexpr double kMostZoom = 32;

} // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("imageView"));
    setAccessibleName(tr("Picture"));
    setMinimumSize(160, 120);
}

void ImageView::show(const QImage& image, const QSize& original, const QString& message)
{
    m_message = message;
    m_isFitted = true;
    m_image = image;
    m_original = original.isValid() ? original : image.size();
    update();
}

void ImageView::improve(const QImage& image, const QSize& original)
{
    m_message.clear();
    m_image = image;
    m_original = original.isValid() ? original : image.size();
    update();
}

void ImageView::setName(const QString& name)
{
    m_name = name;
    update();
}

double ImageView::fittingZoom() const
{
    if (m_original.isEmpty()) return 1;
    const int head = fontMetrics().height() + kMargin;
    const double fitted = std::min(static_cast<double>(width() - 2 * kMargin) / m_original.width(),
                                   static_cast<double>(height() - head - 2 * kMargin) / m_original.height());
    return std::clamp(fitted, 0.001, 8.0);
}

double ImageView::zoom() const
{
    return m_isFitted ? fittingZoom() : m_zoom;
}

void ImageView::fit()
{
    m_isFitted = true;
    update();
}

void ImageView::oneToOne()
{
    zoomTo(1 / devicePixelRatioF(), QRectF(rect()).center());
}

void ImageView::toggleZoom()
{
    m_isFitted ? oneToOne() : fit();
}

void ImageView::zoomTo(double zoom, const QPointF& at)
{
    if (m_image.isNull()) return;
    const double before = this->zoom();
    const QSizeF shown = QSizeF(m_original) * before;
    const QPointF corner =
        m_isFitted ? QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2) : m_topLeft;
    m_zoom = std::clamp(zoom, std::min(fittingZoom(), 1.0) / 2, kMostZoom);
    m_topLeft = at - (at - corner) * (m_zoom / before);
    m_isFitted = false;
    keepInSight();
    update();
}

/// A picture smaller than the view stays in its middle, a larger one leaves no gap that could be filled.
void ImageView::keepInSight()
{
    const QSizeF shown = QSizeF(m_original) * m_zoom;
    const auto kept = [](double corner, double size, double room) {
        return size <= room ? (room - size) / 2 : std::clamp(corner, room - size, 0.0);
    };
    m_topLeft = {kept(m_topLeft.x(), shown.width(), width()), kept(m_topLeft.y(), shown.height(), height())};
}

void ImageView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    painter.fillRect(rect(), theme.stage);
    if (m_image.isNull()) {
        painter.setPen(theme.stageText);
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    } else {
        const double scale = zoom();
        const QSizeF shown = QSizeF(m_original) * scale;
        const QPointF corner =
            m_isFitted ? QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2) : m_topLeft;
        // Far in, the pixels themselves are what one wants to see.
        const bool showsPixels = !m_isFitted && scale * m_original.width() >= 4.0 * m_image.width();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !showsPixels);
        painter.drawImage(QRectF(corner, shown), m_image);
    }
    paintHead(painter);
}

void ImageView::paintHead(QPainter& painter)
{
    QStringList parts{m_name};
    const QLocale locale;
    if (!m_image.isNull()) {
        parts << tr("%1 × %2").arg(locale.toString(m_original.width()), locale.toString(m_original.height()));
        const QString percent = tr("%1 %").arg(locale.toString(zoom() * 100 * devicePixelRatioF(), 'f', 0));
        parts << (m_isFitted ? tr("fit %1").arg(percent) : percent);
    }
    const QRect head(kMargin - 4, 8, width() - 2 * kMargin + 8, fontMetrics().height() + 6);
    const QString text =
        fontMetrics().elidedText(parts.join(QStringLiteral(" · ")), Qt::ElideMiddle, head.width() - 12);
    QColor behind = themeOf(palette()).stage;
    behind.setAlphaF(0.75F);
    painter.fillRect(QRect(head.topLeft(), QSize(fontMetrics().horizontalAdvance(text) + 12, head.height())), behind);
    painter.setPen(themeOf(palette()).stageText);
    painter.drawText(head.adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ImageView::wheelEvent(QWheelEvent* event)
{
    zoomTo(zoom() * std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent* event)
{
    m_isDragging = event->button() == Qt::LeftButton;
    m_dragged = event->position();
}

void ImageView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDragging || m_isFitted) return;
    setCursor(Qt::ClosedHandCursor);
    m_topLeft += event->position() - m_dragged;
    m_dragged = event->position();
    keepInSight();
    update();
}

void ImageView::mouseReleaseEvent(QMouseEvent*)
{
    m_isDragging = false;
    unsetCursor();
}

void ImageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_isFitted)
        zoomTo(1 / devicePixelRatioF(), event->position());
    else
        fit();
}

void ImageView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_isFitted) keepInSight();
}

} // namespace headroom
