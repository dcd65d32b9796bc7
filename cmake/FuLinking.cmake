# How the program is linked. What the dynamic linker has to do at each start costs more than fu itself, so that a
# release build brings its libraries along, as far as the system has them to link: all of them (static-pie: with `-static`
# alone the first exception is slow), or all but the C library. FU_STATIC=OFF leaves them outside, as distributions like it.
#
# Sets FU_LINKING to `all`, `libraries` or `none`, and makes the targets fu_yaml, fu_utf8proc and fu_csv.
option(FU_STATIC "Link release builds statically, as far as the system has static libraries" ON)

find_library(YAML_CPP_ARCHIVE libyaml-cpp.a)
find_library(UTF8PROC_ARCHIVE libutf8proc.a)
find_library(CSV_ARCHIVE libcsv.a)
mark_as_advanced(YAML_CPP_ARCHIVE UTF8PROC_ARCHIVE CSV_ARCHIVE)

# fu_can_link(RESULT OPTION...): whether a program that uses the libraries can be linked with these options.
function(fu_can_link result)
  set(CMAKE_REQUIRED_QUIET ON)
  set(CMAKE_REQUIRED_FLAGS -fPIE)
  set(CMAKE_REQUIRED_LINK_OPTIONS ${ARGN})
  set(CMAKE_REQUIRED_INCLUDES ${UTF8PROC_INCLUDE_DIR} ${CSV_INCLUDE_DIR})
  set(CMAKE_REQUIRED_LIBRARIES ${YAML_CPP_ARCHIVE} ${UTF8PROC_ARCHIVE} ${CSV_ARCHIVE})
  check_cxx_source_compiles("#include <csv.h>
#include <utf8proc.h>
#include <yaml-cpp/yaml.h>
int main() { return YAML::Load(utf8proc_version()).size() > 1 && csv_strerror(0); }" ${result})
endfunction()

set(FU_LINKING none)
if(FU_STATIC AND NOT FU_SANITIZE AND NOT CMAKE_BUILD_TYPE STREQUAL Debug)
  include(CheckCXXSourceCompiles)
  if(YAML_CPP_ARCHIVE AND UTF8PROC_ARCHIVE AND CSV_ARCHIVE)
    fu_can_link(FU_CAN_LINK_ALL -static-pie)
    if(NOT FU_CAN_LINK_ALL)
      fu_can_link(FU_CAN_LINK_LIBRARIES -static-libstdc++ -static-libgcc)
    endif()
  endif()
  if(FU_CAN_LINK_ALL)
    set(FU_LINKING all)
  elseif(FU_CAN_LINK_LIBRARIES)
    set(FU_LINKING libraries)
    message(STATUS "No static C library: fu will start a little slower")
  else()
    message(STATUS "No static libraries of yaml-cpp, utf8proc, libcsv and C++: fu will start at half the speed")
  endif()
endif()

add_library(fu_yaml INTERFACE)
add_library(fu_utf8proc INTERFACE)
add_library(fu_csv INTERFACE)
target_include_directories(fu_utf8proc SYSTEM INTERFACE ${UTF8PROC_INCLUDE_DIR})
target_include_directories(fu_csv SYSTEM INTERFACE ${CSV_INCLUDE_DIR})
if(FU_LINKING STREQUAL none)
  target_link_libraries(fu_yaml INTERFACE yaml-cpp)
  target_link_libraries(fu_utf8proc INTERFACE ${UTF8PROC_LIBRARY})
  target_link_libraries(fu_csv INTERFACE ${CSV_LIBRARY})
else()
  add_compile_options(-fPIE)
  target_include_directories(fu_yaml SYSTEM INTERFACE $<TARGET_PROPERTY:yaml-cpp,INTERFACE_INCLUDE_DIRECTORIES>)
  target_link_libraries(fu_yaml INTERFACE ${YAML_CPP_ARCHIVE})
  target_link_libraries(fu_utf8proc INTERFACE ${UTF8PROC_ARCHIVE})
  target_link_libraries(fu_csv INTERFACE ${CSV_ARCHIVE})
endif()

# fu_link(TARGET): for the program itself; tests stay as they are.
function(fu_link target)
  if(FU_LINKING STREQUAL all)
    target_link_options(${target} PRIVATE -static-pie)
  elseif(FU_LINKING STREQUAL libraries)
    target_link_options(${target} PRIVATE -static-libstdc++ -static-libgcc)
  endif()
endfunction()
