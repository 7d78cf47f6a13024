// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace headroom {

/// How tables of this program look: whole rows are selected, no grid, rows of one height by the font.
void styleTable(QTableView& table);

/// Widths by the heads and the first rows, each within sensible limits; never looks at all rows.
void fitColumns(QTableView& table);

} // namespace headroom
