# Run by cpack on the installed files, before it packs them: what packages have and an installation has not.
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
set(sources ${CPACK_FU_SOURCE_DIR}/cmake/debian)

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# name_paths(FILE FROM TO): the files were installed below FROM, and will lie below TO.
function(name_paths file from to)
  file(READ ${file} content)
  string(REPLACE "${from}" "${to}" content "${content}")
  file(WRITE ${file} "${content}")
endfunction()

if(CPACK_GENERATOR STREQUAL DEB)
  set(program ${root}/usr/bin/fu)
  set(doc ${root}/usr/share/doc/fu)
  name_paths(${root}/usr/share/systemd/user/fu-morning.service ${root}/usr /usr)
  name_paths(${doc}/examples/cron/fu.crontab ${root}/usr /usr)

  if(EXISTS ${root}/usr/share/zsh/site-functions)  # Debian's zsh looks elsewhere
    file(RENAME ${root}/usr/share/zsh/site-functions ${root}/usr/share/zsh/vendor-completions)
  endif()

  # The files of every Debian package. The license is in `copyright`.
  file(REMOVE ${doc}/LICENSE)
  file(RENAME ${doc}/CHANGELOG.md ${doc}/changelog)
  set(version ${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})
  set(maintainer ${CPACK_DEBIAN_PACKAGE_MAINTAINER})
  string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
  configure_file(${sources}/changelog.in ${doc}/changelog.Debian @ONLY)
  file(GLOB pages ${root}/usr/share/man/man*/*)
  run(gzip -9n ${doc}/changelog ${doc}/changelog.Debian ${pages})
  file(MAKE_DIRECTORY ${root}/usr/share/lintian/overrides)
  file(COPY_FILE ${sources}/lintian-overrides ${root}/usr/share/lintian/overrides/fu)
else()
  set(program ${root}/bin/fu)
  # Where the archive is unpacked is not known; what its files name is right in ~/.local.
  name_paths(${root}/share/systemd/user/fu-morning.service ${root} %h/.local)
  name_paths(${root}/share/doc/fu/examples/cron/fu.crontab ${root} $HOME/.local)
endif()

run(${CPACK_FU_STRIP} --strip-all --remove-section=.comment ${program})

# Neither the builder's umask nor the hour of building shows.
run(chmod -R u=rwX,go=rX ${root})
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  run(find ${root} -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +)
endif()
