# squall_find(<package> <debian package> [find_package arguments...]): find_package that names the Debian package to
# install when it finds nothing. Each folder asks for what it uses.
macro(squall_find package debian_package)
  find_package(${package} QUIET GLOBAL ${ARGN})
  if(NOT ${package}_FOUND)
    message(FATAL_ERROR "Squall needs ${package} ${ARGN}. On Debian or Ubuntu: apt-get install ${debian_package}")
  endif()
endmacro()

# squall_find_library(<name> <debian package>): the imported target <name>::<name> for a library that brings no CMake
# package; the static one where there is one, so that the command needs nothing that it did not need before.
macro(squall_find_library name debian_package)
  find_library(SQUALL_${name}_LIBRARY NAMES lib${name}.a ${name})
  if(NOT SQUALL_${name}_LIBRARY)
    message(FATAL_ERROR "Squall needs ${name}. On Debian or Ubuntu: apt-get install ${debian_package}")
  endif()
  add_library(${name}::${name} UNKNOWN IMPORTED)
  set_target_properties(${name}::${name} PROPERTIES IMPORTED_LOCATION "${SQUALL_${name}_LIBRARY}")
endmacro()
