// YamlReader: a YAML source file read strictly. Whatever is not as the schema says becomes
// a diagnostic with its place and a remedy; nothing is guessed and nothing passed over.
//
//     YamlReader yaml(build, source, 200);
//     const YAML::Node root = yaml.load();
//     if (yaml.map(root, "topics.yaml", {"stances", "topics"})) ...
//
// Fault numbers are a family (200 topics, 300 codes, 400 acts and settings) plus a Fault.
// One thread.
#pragma once

#include <yaml-cpp/yaml.h>

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/build.h"

namespace scruple::compiler {

/// Faults that every family has; a family's own begin at 10.
enum Fault : int {
  kNotYaml = 0,
  kWrongType = 1,
  kMissingKey = 2,
  kUnknownKey = 3,
  kDuplicate = 4,
  kUnknownName = 5,
  kOutOfRange = 6,
};

class YamlReader {
 public:
  using Words = std::initializer_list<std::string_view>;

  YamlReader(Build& build, const Source& source, int family)
      : build_(build), source_(source), family_(family) {}

  /// The document; a null node after a fault.
  YAML::Node load();

  void error(int fault, const YAML::Node& at, std::string message, std::string remedy);

  /// True if it is a map with all required keys; unknown and repeated keys are faults.
  bool map(const YAML::Node& node, std::string_view what, Words required, Words optional = {});
  /// The same for keys that a table lists, all of them required.
  bool map(const YAML::Node& node, std::string_view what, std::span<const std::string_view> required) {
    return has_keys(node, what, required, {});
  }
  /// True if it is a map; repeated keys are faults. For maps whose keys are names.
  bool names(const YAML::Node& node, std::string_view what);
  /// True if it is a list.
  bool list(const YAML::Node& node, std::string_view what);

  /// A text that is not empty; empty after a fault. An undefined node gives no second fault.
  std::string text(const YAML::Node& node, std::string_view what);
  /// One text, or a list of texts.
  std::vector<YAML::Node> texts(const YAML::Node& node, std::string_view what);
  std::optional<float> number(const YAML::Node& node, std::string_view what, float least, float most);
  bool yes(const YAML::Node& node, std::string_view what);
  /// The place of a word in a closed list; nullopt after a fault.
  std::optional<std::size_t> one_of(const YAML::Node& node, std::string_view what,
                                    std::span<const std::string_view> words);

 private:
  bool has_keys(const YAML::Node& node, std::string_view what, std::span<const std::string_view> required,
                std::span<const std::string_view> optional);

  Build& build_;
  const Source& source_;
  int family_;
};

/// "a, b, c"
std::string join(std::span<const std::string_view> words);
/// Words of a sentence, as people count them.
std::size_t count_words(std::string_view text);
/// The first of the phrases that stands in a text as whole words, in any case; empty if none does.
std::string_view first_of_phrases(std::string_view text, std::span<const std::string> phrases);

}  // namespace scruple::compiler
