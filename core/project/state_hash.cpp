// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/state_hash.h"

#include <QCryptographicHash>

namespace headroom {

Result<std::string> stateHash(storage::Database& database)
{
    Result<storage::Statement> statement = database.prepare("SELECT uuid, head_hash FROM session ORDER BY uuid");
    if (!statement) return statement.error();
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return hash.result().toHex().toStdString();
        for (const int column : {0, 1}) {
            const std::string_view bytes = statement->blob(column);
            hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        }
    }
}

} // namespace headroom
