# scruple.wasm: the core, its knowledge and the C API in one reactor module. Included by
# the wasm preset after the layers of the core; the knowledge comes from the host's build.
#
# Whoever runs it calls _initialize once and then the functions of include/scruple/scruple.h;
# wasm/scruple.mjs does.
if(NOT EXISTS "${SCRUPLE_KNOWLEDGE_BLOB}")
  message(FATAL_ERROR "Build the release preset first: ${SCRUPLE_KNOWLEDGE_BLOB} is made by it")
endif()

scruple_embed_knowledge(scruple_built_in_knowledge)
scruple_layer(capi exchange)
scruple_layer_uses(capi scruple_built_in_knowledge)

add_executable(scruple_wasm ${PROJECT_SOURCE_DIR}/wasm/stack_protector.cpp)
set_target_properties(scruple_wasm PROPERTIES OUTPUT_NAME scruple SUFFIX .wasm)
target_link_libraries(scruple_wasm PRIVATE scruple_capi)

set(exports _initialize)
foreach(function version open close review alloc free)
  list(APPEND exports scruple_${function})
endforeach()
list(TRANSFORM exports PREPEND "-Wl,--export=")
target_link_options(scruple_wasm PRIVATE
  -mexec-model=reactor
  -Wl,-z,stack-size=1048576,--stack-first      # an overflow traps instead of eating data
  -Wl,--strip-all
  ${exports})
