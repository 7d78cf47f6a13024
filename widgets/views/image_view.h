// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QPointF>
#include <QWidget>

namespace headroom {

/// One picture: fitted into the view until the user zooms with the wheel (to the pointer), drags it, or asks for the
/// original's pixels one to one.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget* parent = nullptr);

    /// Another picture: fitted again. A null image shows `message` in its place. `original`: size in pixels of the
    /// file's picture, where `image` is a smaller copy of it.
    void show(const QImage& image, const QSize& original, const QString& message = {});
    /// The same picture in a better copy; zoom and place stay.
    void improve(const QImage& image, const QSize& original);
    void setName(const QString& name);

    void fit();
    void oneToOne();
    /// From one to the other.
    void toggleZoom();
    /// Screen pixels for a pixel of the original.
    double zoom() const;
    bool isFitted() const { return m_isFitted; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double fittingZoom() const;
    void zoomTo(double zoom, const QPointF& at);
    void keepInSight();
    void paintHead(QPainter& painter);

    QImage m_image;
    QSize m_original;
    QString m_name;
    QString m_message;
    bool m_isFitted = true;
    double m_zoom = 1; // while not fitted
    QPointF m_topLeft; // of the picture in the view, while not fitted
    QPointF m_dragged;
    bool m_isDragging = false;
};

} // namespace headroom
