# C++20 without extensions, strict warnings (errors for developers only), sanitizers, ccache.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

find_program(FU_CCACHE ccache)
if(FU_CCACHE AND FU_DEVELOPER AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${FU_CCACHE})
endif()

add_library(fu_options INTERFACE)
target_compile_options(fu_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Wmissing-declarations -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wswitch-enum -Wundef -Wextra-semi
  # designated initialisers leave the rest at its default on purpose
  -Wno-missing-field-initializers
  $<$<BOOL:${FU_DEVELOPER}>:-Werror>)
target_include_directories(fu_options INTERFACE ${PROJECT_SOURCE_DIR}/src)

if(FU_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
