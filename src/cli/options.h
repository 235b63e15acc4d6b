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
  std::string codes_dir;              ///< a folder of codes that are added; empty: none
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
  Deep deep = Deep::automatic;
  unsigned jobs = 0;  ///< 0: one for each core
  std::size_t max_bytes = std::size_t{1} << 20;
};

struct ExtractOptions {
  std::optional<std::string> file;  ///< "-" or absent: standard input
  std::optional<std::string> text;
  std::optional<std::string> author;  ///< file
  std::optional<Format> format;       ///< text or json
  bool ndjson = false;
  unsigned jobs = 0;  ///< 0: one for each core
  std::size_t max_bytes = std::size_t{1} << 20;
};

struct AskOptions {
  std::vector<std::string> words;  ///< the question; none: from standard input
  std::optional<std::string> author;
  std::vector<std::string> codes;
  std::string codes_dir;         ///< a folder of codes that are added; empty: none
  std::optional<Format> format;  ///< text or json
  bool all = false;
};

struct RewriteCommandOptions {
  std::optional<std::string> file;  ///< "-" or absent: standard input
  Submission fields;                ///< what the options say about a draft
  bool has_text = false;            ///< --text
  std::optional<std::string> author;
  std::vector<std::string> codes;
  std::string codes_dir;          ///< a folder of codes that are added; empty: none
  std::vector<unsigned> decline;  ///< numbers of changes, from 1
  std::optional<Format> format;   ///< text or json
  bool json = false;
  bool ndjson = false;
  unsigned jobs = 0;
  std::size_t max_bytes = std::size_t{1} << 20;
};

struct AuthorOptions {
  bool show = false;
};

struct CodesOptions {
  std::optional<std::string> id;
  std::vector<std::string> search;   ///< words that a clause has to hold
  std::vector<std::string> compare;  ///< one or two of ID or ID@DATE
  std::optional<std::string> check;  ///< a code file
  std::string codes_dir;
  std::optional<std::string> as_of;
  std::optional<Format> format;  ///< text or json
  bool ids = false;
};

struct ExplainOptions {
  std::optional<std::string> what;  ///< topic, clause, fingerprint or "-"; none: list the topics
  std::string codes_dir;
  std::optional<std::string> as_of;
  std::optional<Format> format;  ///< text or json
};

struct KOptions {
  std::optional<std::string> file;  ///< "-" or absent: standard input
  std::optional<std::string> desc;  ///< the description itself
  bool ndjson = false;
  bool json = false;
  bool explain = false;
  unsigned jobs = 0;  ///< 0: one for each core
  std::size_t max_bytes = std::size_t{1} << 20;
};

struct SchemaOptions {
  std::optional<std::string> name;
};

}  // namespace scruple::cli
