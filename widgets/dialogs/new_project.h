// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/page_context.h"

#include <QString>

class QWidget;

namespace headroom {

enum class ImportFrom { Table, Folder };

// What "New from a table", "Import a folder" and dropped files do. All return at once; dialogs are windows of their own
// on `parent`, and what goes wrong is said in them or by Navigator::notice().

/// Asks for a table or a folder, then opens the import dialog, which also asks what the labels are and where the
/// project file goes. When the user agrees, the project is made and opened in the workbench, and the rows come in.
void startNewProject(const PageContext& context, QWidget* parent, ImportFrom from);
/// The same for a file or folder that is known, such as a dropped one.
void startNewProject(const PageContext& context, QWidget* parent, const QString& path);

/// The same into the project that is open; a message where there is none or it is read-only.
void startImport(const PageContext& context, QWidget* parent, ImportFrom from);
void startImport(const PageContext& context, QWidget* parent, const QString& path);

/// For a file or folder dropped on the window: into the open project, else a new one.
void importDropped(const PageContext& context, QWidget* parent, const QString& path);

/// Whether a dropped file is something to import: a folder or a table by its ending.
bool isImportable(const QString& path);

} // namespace headroom
