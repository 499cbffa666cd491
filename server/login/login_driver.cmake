# A driver is a folder with a library; its source defines the function that the registry calls:
#   const Driver *gatelodge::login::<id>Driver();
# gatelodge_login_driver(ldap LINK ldap) in drivers/ldap/CMakeLists.txt
function(gatelodge_login_driver id)
  cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(gatelodge_login_${id} STATIC ${sources})
  target_link_libraries(gatelodge_login_${id} PUBLIC gatelodge_login PRIVATE ${arg_LINK})
  set_property(GLOBAL APPEND PROPERTY GATELODGE_LOGIN_DRIVERS ${id})
endfunction()

# The library `name` with the table of all drivers that were added before.
function(gatelodge_login_registry name)
  get_property(ids GLOBAL PROPERTY GATELODGE_LOGIN_DRIVERS)
  list(SORT ids)
  set(GATELODGE_DRIVER_DECLARATIONS "")
  set(GATELODGE_DRIVER_ENTRIES "")
  set(libraries "")
  foreach(id ${ids})
    string(APPEND GATELODGE_DRIVER_DECLARATIONS "const Driver *${id}Driver();\n")
    string(APPEND GATELODGE_DRIVER_ENTRIES "        ${id}Driver(),\n")
    list(APPEND libraries gatelodge_login_${id})
  endforeach()
  configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/registry.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp @ONLY)
  add_library(${name} STATIC ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PUBLIC gatelodge_login PRIVATE ${libraries})
endfunction()
