# scruple_layer(NAME [USES...]): the library of src/NAME, made of its .cpp files.
# It sees the public headers, src/, and the layers that it names (and theirs).
function(scruple_layer name)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  add_library(scruple_${name} STATIC ${sources})
  target_include_directories(scruple_${name} PUBLIC ${PROJECT_SOURCE_DIR}/include PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_include_directories(scruple_${name} INTERFACE ${PROJECT_SOURCE_DIR}/src)
  foreach(layer ${ARGN})
    target_link_libraries(scruple_${name} PUBLIC scruple_${layer})
  endforeach()
endfunction()
