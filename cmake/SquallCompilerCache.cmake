# Uses ccache where it is installed and nobody chose a launcher; only as the top project.
if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(SQUALL_CCACHE ccache)
  if(SQUALL_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${SQUALL_CCACHE}")
  endif()
endif()
