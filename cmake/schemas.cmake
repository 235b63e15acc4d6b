# The JSON Schemas of src/exchange/schemas become string constants of the exchange layer.
set(schema_source ${PROJECT_BINARY_DIR}/schema_texts.cpp)
file(GLOB schema_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/exchange/schemas/*.json)
set(schema_rows "")
foreach(schema_file ${schema_files})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${schema_file})
  get_filename_component(schema_name ${schema_file} NAME_WE)
  file(READ ${schema_file} schema_text)
  string(APPEND schema_rows "    Schema{\"${schema_name}\", R\"schema(${schema_text})schema\"},\n")
endforeach()
list(LENGTH schema_files schema_count)
file(CONFIGURE OUTPUT ${schema_source} @ONLY CONTENT
[[// Made by cmake/schemas.cmake from src/exchange/schemas/*.json.
#include <array>

#include "exchange/schemas.h"

namespace scruple::exchange {
namespace {

constexpr std::array<Schema, @schema_count@> kSchemas = {
@schema_rows@};

}  // namespace

std::span<const Schema> schemas() { return kSchemas; }

}  // namespace scruple::exchange
]])
target_sources(scruple_exchange PRIVATE ${schema_source})
