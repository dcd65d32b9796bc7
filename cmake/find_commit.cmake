# Finds the commit of a source tree; usage: cmake -D SOURCE_DIR=DIR [-D OUTPUT=FILE.cpp] -P find_commit.cmake
#
# Sets COMMIT to seven digits, with "+changes" behind them when files differ from it, or to "unknown", and COMMIT_TIME to
# its second since 1970, or to nothing; includes of this file take them, OUTPUT gets the first as C++. In a clone git is
# asked, in an archive made by `git archive` it is what git put into commit.txt. A repository that merely lies around the
# source tree is somebody else's.
cmake_minimum_required(VERSION 3.25)
set(COMMIT unknown)
set(COMMIT_TIME "")

# ask_git(RESULT ARGUMENT...): what git prints; nothing when it fails. Variables of a hook's git are not for us.
function(ask_git result)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -E env --unset=GIT_DIR --unset=GIT_WORK_TREE --unset=GIT_INDEX_FILE --unset=GIT_PREFIX
            git --no-optional-locks -c core.fsmonitor=false -C ${SOURCE_DIR} ${ARGN}
    OUTPUT_VARIABLE output ERROR_QUIET RESULT_VARIABLE status OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT status EQUAL 0)
    set(output "")
  endif()
  set(${result} "${output}" PARENT_SCOPE)
endfunction()

file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/commit.txt archived LIMIT_COUNT 1)
file(REAL_PATH ${SOURCE_DIR} source)
ask_git(top rev-parse --show-toplevel)
if(top)
  file(REAL_PATH "${top}" top)
endif()
if("${top}" STREQUAL "${source}")
  ask_git(found log -1 --no-show-signature --format=%H\ %ct HEAD)
  ask_git(changed status --porcelain --untracked-files=no)
else()
  set(found "${archived}")
endif()
if(found MATCHES "^([0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f])[0-9a-f]* ([0-9]+)$")
  set(COMMIT ${CMAKE_MATCH_1})
  set(COMMIT_TIME ${CMAKE_MATCH_2})
  if(changed)
    string(APPEND COMMIT "+changes")
  endif()
endif()

if(OUTPUT)
  file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT
"// Made by cmake/find_commit.cmake.
#include <string_view>
namespace fu { extern const std::string_view build_commit; const std::string_view build_commit = \"@COMMIT@\"; }
")
endif()
