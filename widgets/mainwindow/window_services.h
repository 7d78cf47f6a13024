// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/edit_service.h"
#include "widgets/services/media_service.h"
#include "widgets/services/navigator.h"
#include "widgets/services/page_context.h"
#include "widgets/services/preferences.h"
#include "widgets/services/questions.h"
#include "widgets/services/scope.h"
#include "widgets/services/task_list.h"
#include "widgets/services/workbench.h"

namespace headroom {

/// What stands behind one window, put together in the order that they need each other.
struct WindowServices
{
    WindowServices(Preferences& thePreferences, Questions& theQuestions)
        : preferences(thePreferences), questions(theQuestions), edits(workbench), scope(workbench), media(workbench)
    {}

    PageContext context() { return {workbench, edits, scope, media, tasks, navigator, preferences, questions}; }

    Preferences& preferences;
    Questions& questions;
    Workbench workbench;
    EditService edits;
    Scope scope;
    MediaService media;
    TaskList tasks;
    Navigator navigator;
};

} // namespace headroom
