# SPDX-License-Identifier: GPL-3.0-or-later
# find_package(OpenCVModules COMPONENTS core imgproc …) gives the imported targets OpenCVModules::core, ….
# Debian's OpenCVConfig.cmake stands in libopencv-dev, which brings every module and Qt 5; this needs only the
# development packages of the modules named.
find_path(OpenCVModules_INCLUDE_DIR opencv2/core.hpp PATH_SUFFIXES opencv4)
find_path(OpenCVModules_CONFIG_INCLUDE_DIR opencv2/cvconfig.h
          PATHS "/usr/include/${CMAKE_LIBRARY_ARCHITECTURE}" PATH_SUFFIXES opencv4)
mark_as_advanced(OpenCVModules_INCLUDE_DIR OpenCVModules_CONFIG_INCLUDE_DIR)

foreach(module IN LISTS OpenCVModules_FIND_COMPONENTS)
    find_library(OpenCVModules_${module}_LIBRARY opencv_${module})
    mark_as_advanced(OpenCVModules_${module}_LIBRARY)
    if(OpenCVModules_${module}_LIBRARY AND EXISTS "${OpenCVModules_INCLUDE_DIR}/opencv2/${module}.hpp")
        set(OpenCVModules_${module}_FOUND TRUE)
    endif()
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenCVModules HANDLE_COMPONENTS
    REQUIRED_VARS OpenCVModules_INCLUDE_DIR OpenCVModules_CONFIG_INCLUDE_DIR)

if(OpenCVModules_FOUND)
    foreach(module IN LISTS OpenCVModules_FIND_COMPONENTS)
        if(OpenCVModules_${module}_FOUND AND NOT TARGET OpenCVModules::${module})
            add_library(OpenCVModules::${module} UNKNOWN IMPORTED)
            set_target_properties(OpenCVModules::${module} PROPERTIES
                IMPORTED_LOCATION "${OpenCVModules_${module}_LIBRARY}"
                INTERFACE_INCLUDE_DIRECTORIES
                    "${OpenCVModules_INCLUDE_DIR};${OpenCVModules_CONFIG_INCLUDE_DIR}")
        endif()
    endforeach()
endif()
