// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

class EditService;
class MediaService;
class Navigator;
class Preferences;
class Questions;
class Scope;
class TaskList;
class Workbench;

/// What every page is given. All of it outlives the pages.
struct PageContext
{
    Workbench& workbench;
    EditService& edits;
    Scope& scope;
    MediaService& media;
    TaskList& tasks;
    Navigator& navigator;
    Preferences& preferences;
    Questions& questions;
};

} // namespace headroom
