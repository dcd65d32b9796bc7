# What `fu --version` tells beside the version: how the program was built, and the commit that it was built from, which
# is looked up in each build, since commits come and go without CMake being run.
#
# Sets FU_BUILT_WITH, such as "g++ 12.2.0, static-pie".
set(compiler ${CMAKE_CXX_COMPILER_ID})
if(compiler STREQUAL GNU)
  set(compiler g++)
elseif(compiler STREQUAL Clang)
  set(compiler clang++)
endif()
set(FU_BUILT_WITH "${compiler} ${CMAKE_CXX_COMPILER_VERSION}")
if(FU_LINKING STREQUAL all)
  string(APPEND FU_BUILT_WITH ", static-pie")
elseif(FU_LINKING STREQUAL libraries)
  string(APPEND FU_BUILT_WITH ", static libraries")
else()
  string(APPEND FU_BUILT_WITH ", dynamic")
endif()
if(FU_SANITIZE)
  string(APPEND FU_BUILT_WITH ", sanitizers")
elseif(NOT CMAKE_BUILD_TYPE STREQUAL Release)
  string(TOLOWER ", ${CMAKE_BUILD_TYPE}" type)
  string(APPEND FU_BUILT_WITH "${type}")
endif()

# The same commit makes the same bytes, wherever it is built.
if(CMAKE_BUILD_TYPE STREQUAL Release)
  add_compile_options(-ffile-prefix-map=${PROJECT_SOURCE_DIR}=fu-${PROJECT_VERSION})
endif()

# fu_commit(OUT_VAR): a .cpp that defines `extern const std::string_view build_commit`. It is written anew only when the
# commit is another one, so that nothing is compiled or linked without need.
function(fu_commit out_var)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/build_commit.cpp)
  add_custom_target(fu_commit
    COMMAND ${CMAKE_COMMAND} -D SOURCE_DIR=${PROJECT_SOURCE_DIR} -D OUTPUT=${source} -P ${PROJECT_SOURCE_DIR}/cmake/find_commit.cmake
    BYPRODUCTS ${source} COMMENT "Looking for the commit" VERBATIM)
  set(${out_var} ${source} PARENT_SCOPE)
endfunction()
