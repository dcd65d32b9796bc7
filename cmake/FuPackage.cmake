# cpack: `cpack -G DEB` makes a package for Debian, `cpack -G TGZ` an archive to be unpacked in ~/.local or /usr/local; both
# in the folder of a release build. What packages have and an installation has not is done by cmake/prepare_package.cmake.
set(CPACK_PACKAGE_NAME fu)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "the fu authors")
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_THREADS 0)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/cmake/package_config.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/prepare_package.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/finish_package.cmake)
set(CPACK_FU_SOURCE_DIR ${PROJECT_SOURCE_DIR})
set(CPACK_FU_STRIP ${CMAKE_STRIP})

string(TOLOWER ${CMAKE_SYSTEM_NAME} system)
set(CPACK_PACKAGE_FILE_NAME fu-${PROJECT_VERSION}-${system}-${CMAKE_SYSTEM_PROCESSOR})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "fu maintainers <fu@packages.invalid>")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "less, libnotify-bin")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# The first line is the project's own description.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"fu tells every morning whom to contact next, how, and what to say. It keeps
one readable text file for each prospect, computes the next contact from a
cadence and the log of what happened, and never lets anybody drop.
.
A call that nobody heard is an attempt, not a touch; dates are derived, never
stored; \"fu why\" proves each one. Teams share their files with git, and fu
merges them entry by entry.")
# A program that has all its libraries in it depends on none.
if(FU_LINKING STREQUAL all)
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "")
else()
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()

include(CPack)
