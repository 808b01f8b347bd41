# Builds a project that takes Squall in, once by FetchContent and once by add_subdirectory, and runs its program.
foreach(way IN ITEMS FetchContent add_subdirectory)
  set(build ${WORK_DIR}/subproject-build)  # one directory: the second way compiles little anew
  file(REMOVE ${build}/CMakeCache.txt)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -G Ninja -S ${CMAKE_CURRENT_LIST_DIR}/subproject -B ${build} -DWAY=${way}
            -DSQUALL_SOURCE_DIR=${SQUALL_SOURCE_DIR} -DCMAKE_CXX_COMPILER=${CXX_COMPILER}
            -DCMAKE_CXX_COMPILER_LAUNCHER=${CXX_COMPILER_LAUNCHER} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${build} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${build}/plain COMMAND_ERROR_IS_FATAL ANY)
  # None of Squall's tests is among the user's own.
  execute_process(COMMAND ${CMAKE_CTEST_COMMAND} --test-dir ${build} -N OUTPUT_VARIABLE tests COMMAND_ERROR_IS_FATAL ANY)
  if(NOT tests MATCHES "Total Tests: 1[\r\n]")
    message(FATAL_ERROR "${way} adds tests to the user's own: ${tests}")
  endif()
endforeach()
