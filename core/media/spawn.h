// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <sys/types.h>

namespace headroom {

/// Starts `program` with `socket` and `memory` as media_protocol's descriptors, nothing else open, standard streams at
/// /dev/null, in a process group of its own (Ctrl-C at the terminal is the client's to handle) and with OpenCV's limit
/// in its environment. Returns 0 or an errno; `pid` is set on success.
int spawnDecoder(const std::string& program, int socket, int memory, pid_t& pid);

} // namespace headroom
