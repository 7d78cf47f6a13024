// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/sample_problems.h"

#include "core/importers/row_typer.h"

namespace headroom {

ProblemList problemsInSample(const TableSource& source, const ImportPlan& plan)
{
    RowTyper typer(plan, source.columns(), ProjectId{}, {});
    ProblemList problems;
    for (const RawRows& rows : source.sample()) {
        RawRows copy; // without the bytes, which stay where the cells point to
        copy.columns = rows.columns;
        copy.cells = rows.cells;
        copy.lines = rows.lines;
        copy.problems = rows.problems;
        typer.type(copy);
        for (RowProblem& problem : copy.problems)
            problems.add(std::move(problem));
    }
    return problems;
}

} // namespace headroom
