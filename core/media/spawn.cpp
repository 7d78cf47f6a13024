// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/spawn.h"

#include "core/media/media_protocol.h"
#include "core/media/unique_fd.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <string_view>
#include <vector>

namespace headroom {
namespace {

constexpr int kFirstFreeDescriptor = 1 + std::max(media_protocol::kSocketDescriptor, media_protocol::kMemoryDescriptor);

struct FileActions
{
    FileActions() { posix_spawn_file_actions_init(&value); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
    ~FileActions() { posix_spawn_file_actions_destroy(&value); }
    posix_spawn_file_actions_t value = {};
};

struct Attributes
{
    Attributes() { posix_spawnattr_init(&value); }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    ~Attributes() { posix_spawnattr_destroy(&value); }
    posix_spawnattr_t value = {};
};

/// This process's environment with OpenCV's limit set.
class Environment
{
public:
    Environment()
        : m_limit(std::string(media_protocol::kMaxImagePixelsVariable) + '=' +
                  std::to_string(media_protocol::kMaxImagePixels))
    {
        const std::string_view name = std::string_view(m_limit).substr(0, m_limit.find('=') + 1);
        for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry)
            if (!std::string_view(*entry).starts_with(name)) m_entries.push_back(*entry);
        m_entries.push_back(m_limit.data());
        m_entries.push_back(nullptr);
    }
    char* const* data() { return m_entries.data(); }

private:
    std::string m_limit;
    std::vector<char*> m_entries;
};

void describeFiles(posix_spawn_file_actions_t& actions, int socket, int memory)
{
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, socket, media_protocol::kSocketDescriptor);
    posix_spawn_file_actions_adddup2(&actions, memory, media_protocol::kMemoryDescriptor);
    posix_spawn_file_actions_addclosefrom_np(&actions, kFirstFreeDescriptor);
}

void describeSignals(posix_spawnattr_t& attributes)
{
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
}

} // namespace

int spawnDecoder(const std::string& program, int socket, int memory, pid_t& pid)
{
    // Out of the way of the numbers that they are given in the child.
    const UniqueFd socketCopy(::fcntl(socket, F_DUPFD_CLOEXEC, kFirstFreeDescriptor));
    const UniqueFd memoryCopy(::fcntl(memory, F_DUPFD_CLOEXEC, kFirstFreeDescriptor));
    if (!socketCopy || !memoryCopy) return errno;
    FileActions actions;
    describeFiles(actions.value, socketCopy.get(), memoryCopy.get());
    Attributes attributes;
    describeSignals(attributes.value);
    Environment environment;
    std::string name = program;
    char* const arguments[] = {name.data(), nullptr};
    return posix_spawn(&pid, program.c_str(), &actions.value, &attributes.value, arguments, environment.data());
}

} // namespace headroom
