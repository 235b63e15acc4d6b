// Schemas: the exchange format as JSON Schema (draft 2020-12), one for each kind of object.
//
// The texts are the files of src/exchange/schemas, built in. Threads: constants.
#pragma once

#include <span>
#include <string_view>

namespace scruple::exchange {

struct Schema {
  std::string_view name;  ///< author, description, error, finding, k, review, rewrite, submission
  std::string_view text;
};

/// In order of name.
std::span<const Schema> schemas();

}  // namespace scruple::exchange
