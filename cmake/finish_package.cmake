# Run by cpack behind each package: whoever builds, everybody may read it. And the archive is packed again with names in
# order and root as owner, because cpack takes names as the disk gives them, and the owner from whoever builds.
if(CPACK_GENERATOR STREQUAL TGZ)
  cmake_path(GET CPACK_TEMPORARY_DIRECTORY PARENT_PATH parent)
  cmake_path(GET CPACK_TEMPORARY_DIRECTORY FILENAME folder)
  set(tar ${parent}/${folder}.tar)
  execute_process(COMMAND tar --create --file=${tar} --directory=${parent} --sort=name --format=ustar
                          --owner=root:0 --group=root:0 ${folder} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND gzip -9 --no-name --stdout ${tar} OUTPUT_FILE ${CPACK_PACKAGE_FILES} COMMAND_ERROR_IS_FATAL ANY)
endif()
file(CHMOD ${CPACK_PACKAGE_FILES} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
