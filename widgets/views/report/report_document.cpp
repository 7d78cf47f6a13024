// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/report_document.h"

#include "core/report/report_text.h"
#include "widgets/views/report/paper_style.h"
#include "widgets/views/report/report_flow.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace headroom {

namespace {

constexpr double kHeadBaseline = 34;
constexpr double kFootBaseline = kPageSize.height() - 28;
constexpr int kPdfResolution = 1200; // dots an inch; drawings are vectors all the same
constexpr qsizetype kShownHash = 12;

} // namespace

ReportDocument::ReportDocument(const ReportModel& model)
    : m_title(shownText(model.title, 300)), m_run(shownText(model.run, 100)),
      m_made(QStringLiteral("Headroom ") + shownText(model.version, 60)),
      m_pages(paginate(reportFlow(model, kTextArea.width()), kTextArea.height()))
{
    if (!model.stateHash.empty()) {
        m_made += QStringLiteral(" · ") +
                  ReportText::tr("state %1", "of the project").arg(shownText(model.stateHash).left(kShownHash));
    }
}

void ReportDocument::paintHead(QPainter& painter) const
{
    const double run = textWidth(m_run, quietFace());
    drawTextLine(painter, {kTextArea.left(), kHeadBaseline}, elided(m_title, quietFace(), kTextArea.width() - run - 20),
                 quietFace());
    drawTextLine(painter, {kTextArea.right(), kHeadBaseline}, m_run, quietFace(), Side::Right);
    painter.setPen(QPen(kPaper.line, 0.6));
    painter.drawLine(QPointF(kTextArea.left(), kHeadBaseline + 6), QPointF(kTextArea.right(), kHeadBaseline + 6));
}

void ReportDocument::paintFoot(QPainter& painter, int page) const
{
    drawTextLine(painter, {kTextArea.left(), kFootBaseline}, m_made, smallFace());
    drawTextLine(painter, {kTextArea.right(), kFootBaseline},
                 ReportText::tr("page %1 of %2").arg(page + 1).arg(pageCount()), smallFace(), Side::Right);
}

void ReportDocument::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (page > 0) paintHead(painter);
    for (const PlacedPiece& placed : m_pages.at(static_cast<std::size_t>(page))) {
        painter.save();
        placed.piece->paint(
            painter, {kTextArea.left(), kTextArea.top() + placed.top, kTextArea.width(), placed.piece->height()});
        painter.restore();
    }
    paintFoot(painter, page);
    painter.restore();
}

QByteArray toPdf(const ReportDocument& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPdfResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(document.title());
    writer.setCreator(QStringLiteral("Headroom"));
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0) writer.newPage();
        painter.save();
        painter.scale(kPdfResolution / 72.0, kPdfResolution / 72.0);
        document.paintPage(painter, page);
        painter.restore();
    }
    painter.end();
    return bytes;
}

} // namespace headroom
