// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/limits.h"

#include "core/media/media_protocol.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace headroom::media {
namespace {

/// Programs built with a sanitizer reserve terabytes of address space and can't be limited by it.
constexpr std::uint64_t kSanitizerBytes = std::uint64_t{1} << 40;

void limit(__rlimit_resource_t resource, rlim_t most)
{
    const rlimit both = {most, most};
    ::setrlimit(resource, &both);
}

/// Bytes of address space in use, from /proc/self/statm; 0 where that can't be read.
std::uint64_t addressSpaceInUse()
{
    std::FILE* file = std::fopen("/proc/self/statm", "re");
    if (file == nullptr) return 0;
    unsigned long long pages = 0;
    const bool known = std::fscanf(file, "%llu", &pages) == 1;
    std::fclose(file);
    return known ? pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

} // namespace

void ensureEnvironment(char** arguments)
{
    const std::string wanted = std::to_string(media_protocol::kMaxImagePixels);
    const char* const present = std::getenv(media_protocol::kMaxImagePixelsVariable);
    if (present != nullptr && wanted == present) return;
    ::setenv(media_protocol::kMaxImagePixelsVariable, wanted.c_str(), 1);
    ::execv("/proc/self/exe", arguments);
    std::perror("headroom-media");
    std::exit(1);
}

void limitResources()
{
    const std::uint64_t used = addressSpaceInUse();
    if (used > 0 && used < kSanitizerBytes) limit(RLIMIT_AS, used + kMaxMemoryBytes);
    std::signal(SIGXFSZ, SIG_IGN);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, 64);
    limit(RLIMIT_CORE, 0);
    ::prctl(PR_SET_DUMPABLE, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

void limitProcessorTime(std::uint32_t seconds)
{
    rusage usage = {};
    if (::getrusage(RUSAGE_SELF, &usage) != 0) return;
    const auto used = static_cast<rlim_t>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec);
    rlimit both = {};
    ::getrlimit(RLIMIT_CPU, &both);
    both.rlim_cur = used + seconds + 1;
    if (both.rlim_max != RLIM_INFINITY && both.rlim_cur > both.rlim_max) both.rlim_cur = both.rlim_max;
    ::setrlimit(RLIMIT_CPU, &both);
}

} // namespace headroom::media
