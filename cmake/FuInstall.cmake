# cmake --install: the program, its man pages, its examples.
include(GNUInstallDirs)
install(TARGETS fu RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
file(GLOB fu_pages_1 CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/man/*.1)
file(GLOB fu_pages_5 CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/man/*.5)
file(GLOB fu_pages_7 CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/man/*.7)
install(FILES ${fu_pages_1} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${fu_pages_5} DESTINATION ${CMAKE_INSTALL_MANDIR}/man5)
install(FILES ${fu_pages_7} DESTINATION ${CMAKE_INSTALL_MANDIR}/man7)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples/book DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/LICENSE
        DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Completion, where bash-completion, Debian's zsh and fish look for that of others.
set(fu_completions ${PROJECT_SOURCE_DIR}/src/commands/completions)
install(FILES ${fu_completions}/fu.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME fu)
install(FILES ${fu_completions}/_fu DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${fu_completions}/fu.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
