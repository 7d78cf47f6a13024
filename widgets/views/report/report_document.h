// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"
#include "widgets/views/report/piece.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QPainter;

namespace headroom {

/// The report laid out on A4 pages: what the preview shows and what the PDF holds. Made in the translator's language in
/// force; immutable.
class ReportDocument
{
public:
    explicit ReportDocument(const ReportModel& model);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const QString& title() const { return m_title; }
    /// Paints page `page` (from 0) with its head and foot; one unit of the painter is a point, (0, 0) the paper's top
    /// left corner. The paper's ground is not painted.
    void paintPage(QPainter& painter, int page) const;

private:
    void paintHead(QPainter& painter) const;
    void paintFoot(QPainter& painter, int page) const;

    QString m_title;
    QString m_run;
    QString m_made; // program and state, for the foot
    std::vector<PageLayout> m_pages;
};

/// The document as a PDF file with its fonts, text as text.
QByteArray toPdf(const ReportDocument& document);

} // namespace headroom
