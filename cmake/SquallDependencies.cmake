# squall_find(<package> <debian package> [find_package arguments...]): find_package that names the Debian package to
# install when it finds nothing. Each folder asks for what it uses.
macro(squall_find package debian_package)
  find_package(${package} QUIET GLOBAL ${ARGN})
  if(NOT ${package}_FOUND)
    message(FATAL_ERROR "Squall needs ${package} ${ARGN}. On Debian or Ubuntu: apt-get install ${debian_package}")
  endif()
endmacro()
