# `cmake --install` and the CMake package. Three export sets, since each needs other packages on the user's machine:
# squall (the fakes), squall-testing (matchers, needs GoogleMock) and squall-server (needs Boost and friends).
include(CMakePackageConfigHelpers)

set(squall_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/squall")
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/squall-config.cmake.in"
                              "${CMAKE_CURRENT_BINARY_DIR}/squall-config.cmake" INSTALL_DESTINATION ${squall_package_dir})
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/squall-config-version.cmake"
                                 COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/squall-config.cmake"
              "${CMAKE_CURRENT_BINARY_DIR}/squall-config-version.cmake"
        DESTINATION ${squall_package_dir} COMPONENT squall)

install(EXPORT squall NAMESPACE squall:: FILE squall-targets.cmake DESTINATION ${squall_package_dir} COMPONENT squall)
install(EXPORT squall-testing NAMESPACE squall:: FILE squall-testing-targets.cmake DESTINATION ${squall_package_dir}
        COMPONENT squall-testing)
if(TARGET squall_server)
  install(EXPORT squall-server NAMESPACE squall:: FILE squall-server-targets.cmake DESTINATION ${squall_package_dir}
          COMPONENT squall-server)
endif()
