# cmake --install: the program, its man pages, its examples, and units for the user's systemd, which nobody starts until
# they are enabled. FuPackage.cmake makes packages of the same files.
include(GNUInstallDirs)

install(TARGETS fu RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
file(GLOB fu_pages_1 CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/man/*.1)
file(GLOB fu_pages_5 CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/man/*.5)
file(GLOB fu_pages_7 CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/man/*.7)
install(FILES ${fu_pages_1} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${fu_pages_5} DESTINATION ${CMAKE_INSTALL_MANDIR}/man5)
install(FILES ${fu_pages_7} DESTINATION ${CMAKE_INSTALL_MANDIR}/man7)

install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/LICENSE
        ${PROJECT_SOURCE_DIR}/cmake/debian/copyright  # with the notices of what is linked statically
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples/book DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)
install(FILES ${PROJECT_SOURCE_DIR}/examples/due.svg DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)  # README.md shows it
install(PROGRAMS ${PROJECT_SOURCE_DIR}/examples/hooks/pre-commit DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples/hooks)

# What --json prints, for those who check what they read.
install(DIRECTORY ${FU_SCHEMA_DIR}/ DESTINATION ${CMAKE_INSTALL_DATADIR}/fu/schemas)

# systemd looks into share/systemd/user below /usr, /usr/local and ~/.local alike; into lib only below the first two.
set(FU_UNITDIR ${CMAKE_INSTALL_DATADIR}/systemd/user)
install(PROGRAMS ${PROJECT_SOURCE_DIR}/examples/systemd/fu-notify DESTINATION ${CMAKE_INSTALL_LIBEXECDIR})
install(FILES ${PROJECT_SOURCE_DIR}/examples/systemd/fu-morning.timer DESTINATION ${FU_UNITDIR})

# These name installed programs by their full path, which is known when they are installed, not before.
configure_file(${PROJECT_SOURCE_DIR}/cmake/install_paths.cmake.in ${PROJECT_BINARY_DIR}/install_paths.cmake @ONLY)
install(SCRIPT ${PROJECT_BINARY_DIR}/install_paths.cmake)

# Completion, where bash-completion, zsh and fish look for that of others.
set(fu_completions ${PROJECT_SOURCE_DIR}/src/commands/completions)
install(FILES ${fu_completions}/fu.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME fu)
install(FILES ${fu_completions}/_fu DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)  # the package moves it
install(FILES ${fu_completions}/fu.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
