// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_options.h"
#include "core/project/project.h"

#include <QTemporaryDir>

#include <functional>
#include <iosfwd>
#include <memory>
#include <type_traits>

namespace headroom::bench {

/// The value, or the end of the program with the error's text: a measurement goes on with nothing half made.
template<class T>
T orStop(Result<T> result);
[[noreturn]] void stopBecauseOf(const Error& error);

/// A project imported from a table, on the disk of the current folder: a temporary folder in memory would make every
/// commit look cheap.
class ImportedProject
{
public:
    /// The invented examples of synthetic.h.
    explicit ImportedProject(std::size_t examples);
    ImportedProject(const std::function<void(std::ostream&)>& writeTable, const ImportOptions& options);

    Project& project() { return *m_project; }
    /// Closes the project, so that others can open its file, and tells the path.
    QString release();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

template<class T>
T orStop(Result<T> result)
{
    if (!result) stopBecauseOf(result.error());
    if constexpr (!std::is_void_v<T>) return std::move(result).value();
}

} // namespace headroom::bench
