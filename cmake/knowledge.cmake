# scruple_embed_knowledge(TARGET): compiles knowledge/ and codes/ into a blob and makes an
# object library of it that defines scruple_knowledge_begin and scruple_knowledge_end.
# SCRUPLE_KNOWLEDGE_BLOB names a blob made earlier by a host build, for cross-building.
set(SCRUPLE_KNOWLEDGE_BLOB "" CACHE FILEPATH "A knowledge blob made by a host build")

function(scruple_embed_knowledge target)
  if(SCRUPLE_KNOWLEDGE_BLOB)
    set(blob ${SCRUPLE_KNOWLEDGE_BLOB})
  else()
    set(blob ${PROJECT_BINARY_DIR}/knowledge.blob)
    file(GLOB_RECURSE inputs CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/knowledge/* ${PROJECT_SOURCE_DIR}/codes/*)
    add_custom_command(
      OUTPUT ${blob}
      COMMAND scruple-knowledge compile --knowledge ${PROJECT_SOURCE_DIR}/knowledge
              --codes ${PROJECT_SOURCE_DIR}/codes --output ${blob}
      DEPENDS scruple-knowledge ${inputs}
      COMMENT "Compiling the knowledge"
      VERBATIM)
  endif()
  scruple_embed(${target} scruple_knowledge ${blob})
endfunction()

# scruple_embed(TARGET SYMBOL FILE): an object library of a file that defines SYMBOL_begin and SYMBOL_end.
function(scruple_embed target symbol blob)
  # WebAssembly wants a size for every data symbol and knows neither @progbits nor a note on the stack.
  if(SCRUPLE_WASM)
    set(section ".section .rodata.${symbol},\"\",@")
    set(epilogue "
    .size ${symbol}_begin, ${symbol}_end - ${symbol}_begin
    .size ${symbol}_end, 1")
  else()
    set(section ".section .rodata.${symbol},\"a\",@progbits")
    set(epilogue [[    .section .note.GNU-stack,"",@progbits]])
  endif()
  set(assembly ${PROJECT_BINARY_DIR}/${target}.S)
  file(CONFIGURE OUTPUT ${assembly} @ONLY CONTENT [[
    @section@
    .p2align 6
    .globl @symbol@_begin
    .type @symbol@_begin,@object
@symbol@_begin:
    .incbin "@blob@"
    .globl @symbol@_end
    .type @symbol@_end,@object
@symbol@_end:
    .byte 0
@epilogue@
]])
  set_source_files_properties(${assembly} PROPERTIES OBJECT_DEPENDS ${blob})
  add_library(${target} STATIC ${assembly})
endfunction()
