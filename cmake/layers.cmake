# scruple_layer(NAME [USES...]): the library of src/NAME, made of its .cpp files.
# It sees the public headers, src/, and the layers that it names (and theirs).
function(scruple_layer name)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  if(sources)
    add_library(scruple_${name} STATIC ${sources})
    set(scope PUBLIC)
  else()
    add_library(scruple_${name} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(scruple_${name} ${scope}
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/src>
    $<INSTALL_INTERFACE:include>)
  foreach(layer ${ARGN})
    target_link_libraries(scruple_${name} ${scope} scruple_${layer})
  endforeach()
endfunction()

# Options for every layer that uses them: as scope, whatever kind of library it is.
function(scruple_layer_uses name)
  get_target_property(type scruple_${name} TYPE)
  if(type STREQUAL "INTERFACE_LIBRARY")
    target_link_libraries(scruple_${name} INTERFACE ${ARGN})
  else()
    target_link_libraries(scruple_${name} PUBLIC ${ARGN})
  endif()
endfunction()

# A definition that the layer's own sources see.
function(scruple_define name definition)
  target_compile_definitions(scruple_${name} PRIVATE ${definition})
endfunction()
