// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/headroom_map.h"
#include "core/report/markup.h"
#include "core/report/number_format.h"
#include "core/report/report_model.h"
#include "core/report/report_table.h"

#include <QString>

#include <vector>

namespace headroom {

/// What the parts of the HTML report are written with.
struct HtmlPage
{
    const ReportModel& model;
    NumberFormat numbers;
    Markup html;
};

/// A caption above it where one is given.
void writeTable(Markup& html, const ReportTable& table, const QString& caption = {});

/// Whether a section may be divided between printed pages.
enum class PageBreaks { Allowed, Avoided };

/// Opens a section with its heading and a hint at the right; close it with closeSection().
void openSection(HtmlPage& page, const QString& heading, const QString& hint = {},
                 PageBreaks breaks = PageBreaks::Allowed);
void closeSection(HtmlPage& page);

/// The headroom map with its legend above; `id` is unlike that of any other drawing on the page.
void writeMapWithLegend(HtmlPage& page, const MapColumns& map, double width, const QString& id);

// The parts, in their order on the page. Parts without anything to say write nothing.
void writeTop(HtmlPage& page);
void writeCards(HtmlPage& page);
void writeMapSection(HtmlPage& page);
void writeTagTable(HtmlPage& page);
void writeFieldSections(HtmlPage& page);
void writeComparison(HtmlPage& page);
void writeConfusion(HtmlPage& page);
void writePerClass(HtmlPage& page);
void writeExamples(HtmlPage& page);
void writeLeftOut(HtmlPage& page);
void writeHowToRead(HtmlPage& page);
void writeFooter(HtmlPage& page);

} // namespace headroom
