# How Squall's targets are made, so that each folder only lists its sources and what it links.

set(SQUALL_WARNINGS -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(SQUALL_WERROR)
  list(APPEND SQUALL_WARNINGS -Werror)
endif()

# With optimisation g++ 12 sees overlapping copies in `"text" + std::string()`: gcc.gnu.org/bugzilla bug 105329.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  list(APPEND SQUALL_WARNINGS -Wno-restrict)
endif()

# Language level, warnings and our own include directories. All of it is private: a user gets none of our warnings.
function(squall_target_defaults target)
  target_compile_features(${target} PRIVATE cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  target_compile_options(${target} PRIVATE ${SQUALL_WARNINGS})
  # "core/x.hpp" and "wire/x.hpp" are in src, "sqs/x.hpp" and "queue/x.hpp" in fakes.
  target_include_directories(${target} PRIVATE ${squall_SOURCE_DIR}/src ${squall_SOURCE_DIR}/fakes ${squall_SOURCE_DIR})
endfunction()

# squall_library(<name> SOURCES <file>... [HEADERS <file under include/>...] [EXPORT_SET <set>])
# Makes the static library squall_<name>, in CMake squall::<name>, here and for users of the installed package.
# HEADERS are its public headers; the dev preset compiles each of them alone (all_verify_interface_header_sets).
function(squall_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "EXPORT_SET" "SOURCES;HEADERS")
  if(NOT arg_EXPORT_SET)
    set(arg_EXPORT_SET squall)
  endif()
  set(target squall_${name})
  add_library(${target} STATIC ${arg_SOURCES})
  squall_target_defaults(${target})
  squall_publish(${target} ${name} ${arg_EXPORT_SET} PUBLIC ${arg_HEADERS})
endfunction()

# Alias, public headers and install rules of one library.
function(squall_publish target name export_set scope)
  add_library(squall::${name} ALIAS ${target})
  set_target_properties(${target} PROPERTIES EXPORT_NAME ${name})
  target_compile_features(${target} ${scope} cxx_std_20)
  list(TRANSFORM ARGN PREPEND "${squall_SOURCE_DIR}/include/")
  target_sources(${target} ${scope} FILE_SET HEADERS BASE_DIRS "${squall_SOURCE_DIR}/include" FILES ${ARGN})
  if(SQUALL_INSTALL)
    install(TARGETS ${target} EXPORT ${export_set} COMPONENT ${export_set} FILE_SET HEADERS
            DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
  endif()
endfunction()

# squall_executable(<target> <source>...)
function(squall_executable target)
  add_executable(${target} ${ARGN})
  squall_target_defaults(${target})
endfunction()
