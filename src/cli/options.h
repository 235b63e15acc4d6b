// Options: what the command line asked for, once it has been understood.
//
// Threads: plain values.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "scruple/review.h"
#include "scruple/submission.h"

namespace scruple::cli {

enum class Format : std::uint8_t { text, json, html };

struct CheckOptions {
  std::optional<std::string> file;    ///< "-" or absent: standard input
  Submission fields;                  ///< what the options say about a draft
  bool has_fields = false;            ///< any of them was given
  bool has_text = false;              ///< --text
  std::optional<std::string> author;  ///< file
  std::vector<std::string> codes;
  std::optional<std::string> bio;
  std::optional<AccountKind> account;
  std::optional<Format> format;
  bool ndjson = false;
  bool json = false;
  std::optional<Severity> fail_on = Severity::medium;  ///< nullopt: never
  double min_confidence = -1;
  bool all = false;
  bool explain = false;
  bool deep_always = false;
  unsigned jobs = 0;  ///< 0: one for each core
  std::size_t max_bytes = std::size_t{1} << 20;
};

struct AuthorOptions {
  bool show = false;
};

struct SchemaOptions {
  std::optional<std::string> name;
};

}  // namespace scruple::cli
