# Installs into a prefix of its own, moves the prefix (a package must not remember where it was installed), then builds
# and runs a second project against it.
set(prefix ${WORK_DIR}/prefix)
set(moved ${WORK_DIR}/moved-prefix)
file(REMOVE_RECURSE ${prefix} ${moved} ${WORK_DIR}/consumer-build ${WORK_DIR}/wrong-build)

execute_process(COMMAND ${CMAKE_COMMAND} --install ${SQUALL_BINARY_DIR} --prefix ${prefix} OUTPUT_QUIET
                        COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${prefix} ${moved})

set(configure ${CMAKE_COMMAND} -G Ninja -S ${CMAKE_CURRENT_LIST_DIR}/consumer -DCMAKE_PREFIX_PATH=${moved}
              -DCMAKE_CXX_COMPILER=${CXX_COMPILER} -DCMAKE_CXX_COMPILER_LAUNCHER=${CXX_COMPILER_LAUNCHER}
              -DWITH_SERVER=${WITH_SERVER} -DREADME=${SQUALL_SOURCE_DIR}/README.md)
execute_process(COMMAND ${configure} -B ${WORK_DIR}/consumer-build COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${WORK_DIR}/consumer-build COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_CTEST_COMMAND} --test-dir ${WORK_DIR}/consumer-build --output-on-failure
                        --no-tests=error COMMAND_ERROR_IS_FATAL ANY)

# A component that is not there is an error that names it.
execute_process(COMMAND ${configure} -B ${WORK_DIR}/wrong-build -DCOMPONENT=nosuchservice RESULT_VARIABLE result
                OUTPUT_QUIET ERROR_VARIABLE errors)
if(result EQUAL 0 OR NOT errors MATCHES "nosuchservice")
  message(FATAL_ERROR "find_package(squall COMPONENTS nosuchservice) did not fail by name: ${errors}")
endif()

# The command is installed too and knows its version.
if(WITH_SERVER)
  execute_process(COMMAND ${moved}/bin/squall --version OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
  file(STRINGS ${SQUALL_SOURCE_DIR}/include/squall/version.hpp expected REGEX "kVersion = ")
  string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" expected "${expected}")
  string(FIND "${version}" "${expected}" found)
  if(found EQUAL -1)
    message(FATAL_ERROR "squall --version says '${version}', not ${expected}")
  endif()
endif()
