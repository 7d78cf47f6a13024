// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/import_memory.h"

#include "core/importers/options_json.h"
#include "widgets/services/preferences.h"

#include <QCryptographicHash>

namespace headroom {

namespace {

constexpr std::size_t kShownHash = 16;

QString keyOf(const std::vector<std::string>& columns, TaskType task)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(std::string(taskName(task))));
    for (const std::string& column : columns)
        hash.addData(QByteArray("\n") + QByteArray::fromStdString(column));
    return QStringLiteral("import/") + QString::fromLatin1(hash.result().toHex().left(kShownHash));
}

} // namespace

void rememberImport(Preferences& preferences, const TableSource& source, TaskType task, const ImportOptions& options)
{
    ImportOptions kept = options;
    kept.source.clear();
    kept.mediaRoot.clear();
    preferences.setValue(keyOf(source.columns(), task), QString::fromStdString(optionsJson(kept, source)) +
                                                            QChar(u'\n') + QString::fromStdString(kept.licence));
}

std::optional<ImportOptions> rememberedImport(const Preferences& preferences, const std::vector<std::string>& columns,
                                              TaskType task)
{
    const QString kept = preferences.value(keyOf(columns, task)).toString();
    if (kept.isEmpty()) return std::nullopt;
    ImportOptions options = importOptionsFromJson(kept.section(u'\n', 0, 0).toStdString());
    options.licence = kept.section(u'\n', 1).toStdString();
    options.guessRoles = false;
    options.table.format.reset();
    return options;
}

} // namespace headroom
