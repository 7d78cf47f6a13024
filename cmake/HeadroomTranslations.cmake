# SPDX-License-Identifier: GPL-3.0-or-later
# headroom_translations(TARGET TS...): compiles the .ts files and embeds them in TARGET as the Qt resource
# :/translations, whose name for Q_INIT_RESOURCE is "headroom_translations".
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

function(headroom_translations target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/qm")
    set(list "<RCC><qresource prefix=\"/translations\">\n")
    set(compiled "")
    foreach(ts IN LISTS ARGN)
        cmake_path(GET ts STEM name)
        add_custom_command(
            OUTPUT "${folder}/${name}.qm"
            COMMAND ${CMAKE_COMMAND} -E make_directory "${folder}"
            COMMAND Qt6::lrelease -silent -removeidentical "${CMAKE_CURRENT_SOURCE_DIR}/${ts}" -qm "${folder}/${name}.qm"
            DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${ts}"
            COMMENT "Compiling translations/${ts}"
            VERBATIM)
        list(APPEND compiled "${folder}/${name}.qm")
        string(APPEND list "<file alias=\"${name}.qm\">${folder}/${name}.qm</file>\n")
    endforeach()
    string(APPEND list "</qresource></RCC>\n")

    set(qrc "${CMAKE_CURRENT_BINARY_DIR}/headroom_translations.qrc")
    file(GENERATE OUTPUT "${qrc}" CONTENT "${list}")
    set(source "${CMAKE_CURRENT_BINARY_DIR}/qrc_headroom_translations.cpp")
    # Uncompressed, so that a start reads only what it says.
    add_custom_command(
        OUTPUT "${source}"
        COMMAND Qt6::rcc --no-compress --name headroom_translations --output "${source}" "${qrc}"
        DEPENDS ${compiled} "${qrc}"
        VERBATIM)
    target_sources(${target} PRIVATE "${source}")
    set_source_files_properties("${source}" PROPERTIES COMPILE_OPTIONS "-w")
endfunction()
