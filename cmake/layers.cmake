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
  if(sources AND SCRUPLE_TOGETHER)
    set_target_properties(scruple_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10
      UNITY_BUILD_CODE_BEFORE_INCLUDE "// NOLINTNEXTLINE(bugprone-suspicious-include)")
  endif()
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

# Sources that stand alone where SCRUPLE_TOGETHER compiles a layer's sources at once: they use
# a name that another source of the layer uses for something of its own.
function(scruple_layer_alone name)
  list(TRANSFORM ARGN PREPEND ${PROJECT_SOURCE_DIR}/src/${name}/ OUTPUT_VARIABLE sources)
  set_source_files_properties(${sources} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
