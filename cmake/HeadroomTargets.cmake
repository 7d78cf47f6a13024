# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of Headroom has in common. Set per target, so that nothing leaks into other people's headers.

# headroom_target(TARGET): language level, warnings as errors, sanitizers, Qt's strictness.
function(headroom_target target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
        -Wconversion -Wno-sign-conversion -Wnull-dereference -Wduplicated-cond -Wlogical-op
        # At -O3 GCC 12's flow analysis sees faults in std::string and std::variant that aren't there (its bug 105651).
        # The preset dev keeps these warnings, at -O2.
        "$<$<CONFIG:Release>:-Wno-restrict;-Wno-maybe-uninitialized;-Wno-null-dereference>")
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

# headroom_test(NAME FILE... [LIBS lib...]): one Qt Test program under ctest.
function(headroom_test name)
    cmake_parse_arguments(arg "" "" "LIBS" ${ARGN})
    add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    headroom_target(${name})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE headroom_core headroom_test_support Qt6::Test ${arg_LIBS})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;ASAN_OPTIONS=detect_leaks=1")
endfunction()
