// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace headroom::cli {

namespace {

std::atomic<Progress*> interruptible = nullptr;
static_assert(std::atomic<Progress*>::is_always_lock_free, "a signal handler reads it");

void cancelTask(int)
{
    if (Progress* progress = interruptible.load()) progress->cancel();
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action
    {};
    action.sa_handler = handler;
    action.sa_flags = handler == cancelTask ? static_cast<int>(SA_RESETHAND | SA_RESTART) : 0;
    sigaction(signal, &action, nullptr);
}

} // namespace

InterruptGuard::InterruptGuard(Progress& progress)
{
    interruptible.store(&progress);
    handle(SIGINT, cancelTask);
    handle(SIGTERM, cancelTask);
}

InterruptGuard::~InterruptGuard()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    interruptible.store(nullptr);
}

void ignoreWriteSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace headroom::cli
