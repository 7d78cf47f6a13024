// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/load_labels.h"

#include "core/project/label_value.h"

#include <algorithm>

namespace headroom {

namespace {

using storage::Statement;

LabelOrigin originOf(std::string_view name)
{
    if (name == "decision") return LabelOrigin::Decision;
    if (name == "hand") return LabelOrigin::Hand;
    return LabelOrigin::Consensus;
}

} // namespace

Result<std::vector<LabelRow>> readLabelRows(storage::Database& database, const ExampleMap& examples, bool withOrder)
{
    const std::string columns =
        withOrder ? "SELECT l.example, l.origin, l.value, l.disputed, e.lamport, s.uuid, e.n FROM label l "
                    "JOIN event e ON e.id = l.event JOIN session s ON s.id = e.session"
                  : "SELECT l.example, l.origin, l.value, l.disputed FROM label l";
    Result<Statement> statement = database.prepare(columns + " WHERE " + examples.condition("l.example"));
    if (!statement) return statement.error();
    std::vector<LabelRow> rows;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return rows;
        LabelRow label;
        label.example = statement->integer(0);
        label.origin = originOf(statement->text(1));
        if (!statement->isNull(2)) label.value = statement->string(2);
        label.disputed = statement->integer(3) != 0;
        if (withOrder) label.order = {statement->integer(4), {SessionId(statement->uuid(5)), statement->integer(6)}};
        rows.push_back(std::move(label));
    }
}

std::vector<Uuid> classesInForce(const std::vector<LabelRow>& rows, const Catalogue& catalogue)
{
    std::vector<Uuid> classes;
    for (const LabelRow& row : rows) {
        if (!row.value) continue;
        for (const Uuid& id : classesOfValue(*row.value)) {
            const NamedThing* thing = catalogue.find(id);
            const bool isCleared = thing != nullptr && thing->clearedAt && row.order < *thing->clearedAt;
            if (!isCleared) classes.push_back(catalogue.canonical(id));
        }
    }
    std::sort(classes.begin(), classes.end());
    classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
    return classes;
}

} // namespace headroom
