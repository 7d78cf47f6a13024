# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of Headroom has in common. Set per target, so that nothing leaks into other people's headers.

# headroom_target(TARGET): language level, warnings as errors, sanitizers, Qt's strictness.
function(headroom_target target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
        -Wconversion -Wno-sign-conversion -Wnull-dereference -Wduplicated-cond -Wlogical-op
        # GCC 12 sees copies out of bounds in joined std::strings that aren't there (its bug 105651).
        -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread
        # At -O3 its flow analysis sees further faults in std::variant.
        # The preset dev keeps these warnings, at -O2.
        "$<$<CONFIG:Release>:-Wno-maybe-uninitialized;-Wno-null-dereference>")
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    if(HEADROOM_SANITIZE)
        target_compile_options(${target} PUBLIC -fsanitize=address,undefined -fno-sanitize-recover=all
                               -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=address,undefined)
        # GCC's flow analysis reports false positives in instrumented code.
        target_compile_options(${target} PRIVATE -Wno-null-dereference -Wno-maybe-uninitialized)
    endif()
endfunction()

# headroom_precompile(TARGET [more headers]): what nearly every file includes, read once; it halves the time of a build.
# A file still includes what it uses: clang-tidy compiles it without this.
function(headroom_precompile target)
    target_precompile_headers(${target} PRIVATE
        <QCoreApplication> <QJsonArray> <QJsonDocument> <QJsonObject> <QString>
        <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <set> <string> <string_view> <unordered_map>
        <utility> <variant> <vector> ${ARGN})
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

# headroom_test(NAME FILE... [LIBS lib...]): one Qt Test program under ctest.
function(headroom_test name)
    cmake_parse_arguments(arg "" "" "LIBS" ${ARGN})
    add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    headroom_target(${name})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE headroom_core headroom_test_support Qt6::Test ${arg_LIBS})
    target_precompile_headers(${name} REUSE_FROM headroom_test_support)
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    set_target_properties(${name} PROPERTIES PCH_WARN_INVALID OFF)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;ASAN_OPTIONS=detect_leaks=1")
endfunction()
