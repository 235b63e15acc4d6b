#include "compiler/yaml.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace scruple::compiler {
namespace {

std::uint32_t one_based(int position) {
  return position < 0 ? 0 : static_cast<std::uint32_t>(position) + 1;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

YAML::Node YamlReader::load() {
  try {
    return YAML::Load(source_.text);
  } catch (const YAML::Exception& fault) {
    build_.error(family_ + kNotYaml, source_, one_based(fault.mark.line), one_based(fault.mark.column),
                 "this is not YAML: " + fault.msg,
                 "correct the indentation, quotes or brackets at this place");
    return {};
  }
}

void YamlReader::error(int fault, const YAML::Node& at, std::string message, std::string remedy) {
  const YAML::Mark mark = at.IsDefined() ? at.Mark() : YAML::Mark::null_mark();
  build_.error(family_ + fault, source_, one_based(mark.line), one_based(mark.column), std::move(message),
               std::move(remedy));
}

bool YamlReader::names(const YAML::Node& node, std::string_view what) {
  if (!node.IsDefined() || !node.IsMap()) {
    error(kWrongType, node, std::string(what) + " is not a map", "write it as lines of `name: value`");
    return false;
  }
  std::set<std::string> seen;
  for (const auto& entry : node) {
    if (!entry.first.IsScalar()) {
      error(kWrongType, entry.first, "a name in " + std::string(what) + " is not a plain text",
            "write it as `name: value`");
      return false;
    }
    if (!seen.insert(entry.first.Scalar()).second)
      error(kDuplicate, entry.first, '"' + entry.first.Scalar() + "\" stands twice in " + std::string(what),
            "keep one of them");
  }
  return true;
}

bool YamlReader::map(const YAML::Node& node, std::string_view what, Words required, Words optional) {
  return has_keys(node, what, {required.begin(), required.size()}, {optional.begin(), optional.size()});
}

bool YamlReader::has_keys(const YAML::Node& node, std::string_view what,
                          std::span<const std::string_view> required,
                          std::span<const std::string_view> optional) {
  if (!names(node, what)) return false;
  std::vector<std::string_view> known(required.begin(), required.end());
  known.insert(known.end(), optional.begin(), optional.end());
  for (const auto& entry : node)
    if (std::find(known.begin(), known.end(), entry.first.Scalar()) == known.end())
      error(kUnknownKey, entry.first, std::string(what) + " has no key \"" + entry.first.Scalar() + '"',
            "use one of: " + join(known));
  bool complete = true;
  for (std::string_view key : required) {
    if (node[std::string(key)].IsDefined()) continue;
    error(kMissingKey, node, std::string(what) + " has no \"" + std::string(key) + '"',
          "add a line `" + std::string(key) + ": ...`");
    complete = false;
  }
  return complete;
}

bool YamlReader::list(const YAML::Node& node, std::string_view what) {
  if (!node.IsDefined()) return false;
  if (node.IsSequence()) return true;
  error(kWrongType, node, std::string(what) + " is not a list",
        "write it as [one, two], or as lines that begin with `- `");
  return false;
}

std::string YamlReader::text(const YAML::Node& node, std::string_view what) {
  if (!node.IsDefined()) return {};
  if (node.IsScalar() && !node.Scalar().empty()) return node.Scalar();
  error(kWrongType, node, std::string(what) + " is not a text",
        "write one text; quote it if it holds `: ` or `#`");
  return {};
}

std::vector<YAML::Node> YamlReader::texts(const YAML::Node& node, std::string_view what) {
  std::vector<YAML::Node> found;
  if (!node.IsDefined()) return found;
  if (node.IsScalar()) {
    if (!text(node, what).empty()) found.push_back(node);
    return found;
  }
  if (!list(node, what)) return found;
  for (const YAML::Node& item : node)
    if (!text(item, "an entry of " + std::string(what)).empty()) found.push_back(item);
  return found;
}

std::optional<float> YamlReader::number(const YAML::Node& node, std::string_view what, float least,
                                        float most) {
  if (!node.IsDefined()) return std::nullopt;
  if (node.IsScalar()) {
    const std::string& digits = node.Scalar();
    float value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec == std::errc() && read.ptr == digits.data() + digits.size()) {
      if (value >= least && value <= most) return value;
      error(kOutOfRange, node, std::string(what) + " is out of range",
            "give a number that docs/knowledge.md allows here");
      return std::nullopt;
    }
  }
  error(kWrongType, node, std::string(what) + " is not a number", "write a number such as 0.5");
  return std::nullopt;
}

bool YamlReader::yes(const YAML::Node& node, std::string_view what) {
  constexpr std::string_view kWords[] = {"false", "true"};
  return node.IsDefined() && one_of(node, what, kWords).value_or(0) == 1;
}

std::optional<std::size_t> YamlReader::one_of(const YAML::Node& node, std::string_view what,
                                              std::span<const std::string_view> words) {
  const std::string word = text(node, what);
  if (word.empty()) return std::nullopt;
  const auto found = std::find(words.begin(), words.end(), word);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  error(kUnknownName, node, std::string(what) + " cannot be \"" + word + '"', "use one of: " + join(words));
  return std::nullopt;
}

std::string join(std::span<const std::string_view> words) {
  std::string joined;
  for (std::string_view word : words) joined += (joined.empty() ? "" : ", ") + std::string(word);
  return joined;
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t';
    if (!space && !inside) ++words;
    inside = !space;
  }
  return words;
}

std::string_view first_of_phrases(std::string_view text, std::span<const std::string> phrases) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (std::string_view word : phrases)
    for (std::size_t at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      if ((at == 0 || !is_letter(lower[at - 1])) && (end == lower.size() || !is_letter(lower[end])))
        return word;
    }
  return {};
}

}  // namespace scruple::compiler
