# scruple.wasm: the core, its knowledge and the C API in one reactor module; scruple-engine.wasm:
# the same without knowledge, for whoever fetches that apart (the page). Included by the wasm
# preset after the layers of the core; the knowledge comes from the host's build.
#
# Whoever runs it calls _initialize once and then the functions of include/scruple/scruple.h;
# wasm/scruple.mjs does.
if(NOT EXISTS "${SCRUPLE_KNOWLEDGE_BLOB}")
  message(FATAL_ERROR "Build the release preset first: ${SCRUPLE_KNOWLEDGE_BLOB} is made by it")
endif()

scruple_layer(capi advise)

scruple_embed_knowledge(scruple_built_in_knowledge)
set(SCRUPLE_KNOWLEDGE_BLOB ${PROJECT_BINARY_DIR}/no_knowledge.blob)
file(WRITE ${SCRUPLE_KNOWLEDGE_BLOB} "")
scruple_embed_knowledge(scruple_no_knowledge)

set(exports _initialize)
foreach(function version open add_encoder close review review_deep rewrite ask codes checklists k alloc free)
  list(APPEND exports scruple_${function})
endforeach()
list(TRANSFORM exports PREPEND "-Wl,--export=")

function(scruple_module target name knowledge)
  add_executable(${target} ${PROJECT_SOURCE_DIR}/wasm/stack_protector.cpp)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME ${name} SUFFIX .wasm)
  target_link_libraries(${target} PRIVATE scruple_capi ${knowledge})
  target_link_options(${target} PRIVATE
    -mexec-model=reactor
    -Wl,-z,stack-size=1048576,--stack-first      # an overflow traps instead of eating data
    -Wl,--strip-all
    ${exports})
endfunction()
scruple_module(scruple_wasm scruple scruple_built_in_knowledge)
scruple_module(scruple_engine_wasm scruple-engine scruple_no_knowledge)
