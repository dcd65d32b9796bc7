# Read by cpack before each package is made: the time that stands on its files is the commit's, so that the same commit
# makes the same package.
set(SOURCE_DIR ${CPACK_FU_SOURCE_DIR})
include(${CPACK_FU_SOURCE_DIR}/cmake/find_commit.cmake)
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH} AND COMMIT_TIME)
  set(ENV{SOURCE_DATE_EPOCH} ${COMMIT_TIME})
endif()
