// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A hot loop marked with HEADROOM_CPU_CLONES is compiled once per instruction set, and the loader picks the best that
// the running processor has, by the levels of the x86-64 psABI: a processor's name (arch=haswell) would only ever match
// that very processor. Sanitized builds and compilers without the attribute get the plain version.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__)
#define HEADROOM_CPU_CLONES __attribute__((target_clones("default", "popcnt", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define HEADROOM_CPU_CLONES
#endif
