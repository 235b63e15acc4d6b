// rewriting section from knowledge/rewriting.yaml (docs/rewriting.md). src/advise/rewriting.cpp reads it,
// and its lists are in the order of the enumerations there.
#include <array>

#include "compiler/yaml.h"
#include "knowledge/blob.h"

namespace scruple::compiler {
namespace {

constexpr int kFamily = 800;
constexpr int kUnknownMark = 10;
constexpr int kUnknownTopic = 11;
constexpr int kUnwanted = 12;
constexpr int kTopicMissing = 13;

constexpr float kLargest = 1e6F;

constexpr std::string_view kNumbers[] = {"quiet",
                                         "starts",
                                         "starts_exposed",
                                         "starts_described",
                                         "starts_secret",
                                         "starts_sign",
                                         "starts_faint_sign",
                                         "starts_alone",
                                         "starts_unseen",
                                         "rounds",
                                         "words",
                                         "share",
                                         "remark_share",
                                         "strict_share",
                                         "part_share",
                                         "part_point",
                                         "alone",
                                         "growth",
                                         "account",
                                         "point",
                                         "short",
                                         "exposes"};
constexpr std::string_view kWords[] = {"links",     "joins",        "joins_with_subject", "subjects",
                                       "pointers",  "stands_alone", "subordinators",      "dangling",
                                       "leaning",   "relatives",    "prepositions",       "determiners",
                                       "copulas",   "readers",      "has_condition",      "secret",
                                       "not_secret"};
constexpr std::string_view kSpellings[] = {"an_before", "not_an_before", "an_also_before"};
constexpr std::string_view kAdds[] = {"views", "interest", "interest_unknown"};
constexpr std::string_view kSays[] = {"grammar",       "follows",        "unchanged",    "rewritten",
                                      "kept",          "withheld",       "withheld_act", "withheld_picture",
                                      "withheld_text", "withheld_reply", "reply"};
constexpr std::string_view kDetails[] = {"age", "time", "place", "condition", "name", "number"};
constexpr std::string_view kOperations[] = {"generalise", "drop", "shift", "split", "declare", "decline"};
constexpr std::string_view kMends[] = {"none", "account",  "remark", "link",
                                       "own",  "interest", "views",  "reply"};

class RewritingReader {
 public:
  RewritingReader(Build& build, const Source& file) : build_(build), yaml_(build, file, kFamily) {}

  std::vector<std::byte> read() {
    const YAML::Node root = yaml_.load();
    if (root.IsNull() ||
        !yaml_.map(
            root, "rewriting.yaml",
            {"numbers",     "tells",       "past_weight",    "past",          "past_endings", "makes_point",
             "points",      "point_begin", "point_anywhere", "point_general", "general",      "residue",
             "particulars", "words",       "ladder",         "decades",       "families",     "topics",
             "tags",        "own_marks",   "link_marks",     "adds",          "says",         "lessons",
             "followed",    "personal",    "called"}))
      return writer_.take();
    put_numbers(root);
    put_words(root);
    put_texts(root["adds"], "adds", kAdds);
    put_texts(root["says"], "says", kSays);
    put_list(root["tells"], "tells", [&](const YAML::Node& node) { put_mark(node); });
    for (const char* key : {"makes_point", "tags", "residue", "followed", "personal", "called"})
      put_list(root[key], key, [&](const YAML::Node& node) { put_mark(node); });
    put_list(root["ladder"], "ladder", [&](const YAML::Node& node) { put_rung(node); });
    put_list(root["decades"], "decades", [&](const YAML::Node& node) { put_decade(node); });
    put_by_group(root["families"], "families");
    put_by_group(root["lessons"], "lessons");
    put_topics(root["topics"]);
    for (const char* key : {"own_marks", "link_marks"})
      writer_.put_list(yaml_.texts(root[key], key), [&](const YAML::Node& node) { writer_.put(cls(node)); });
    put_strings(root["particulars"], "particulars");
    return writer_.take();
  }

 private:
  void put_numbers(const YAML::Node& root) {
    const YAML::Node numbers = root["numbers"];
    const bool all = yaml_.map(numbers, "numbers", kNumbers);
    for (std::string_view key : kNumbers) writer_.put(all ? number(numbers[std::string(key)], key) : 0.0F);
    for (const char* key : {"past_weight", "point_begin", "point_anywhere", "point_general"})
      writer_.put(number(root[key], key));
  }
  float number(const YAML::Node& node, std::string_view what) {
    return yaml_.number(node, what, 0, kLargest).value_or(0.0F);
  }

  void put_strings(const YAML::Node& node, std::string_view what) {
    writer_.put_list(yaml_.texts(node, what),
                     [&](const YAML::Node& text) { writer_.put_string(text.Scalar()); });
  }
  void put_words(const YAML::Node& root) {
    const YAML::Node words = root["words"];
    yaml_.map(words, "words", {"links",      "joins",        "joins_with_subject", "subjects",
                               "pointers",   "stands_alone", "subordinators",      "dangling",
                               "leaning",    "relatives",    "prepositions",       "determiners",
                               "copulas",    "readers",      "has_condition",      "secret",
                               "not_secret", "an_before",    "not_an_before",      "an_also_before"});
    for (std::string_view key : kWords) put_strings(words[std::string(key)], key);
    put_strings(root["past"], "past");
    yaml_.map(root["points"], "points", {"begin", "anywhere"});
    put_strings(root["points"]["begin"], "begin");
    put_strings(root["points"]["anywhere"], "anywhere");
    put_strings(root["general"], "general");
    put_strings(root["past_endings"], "past_endings");
    for (std::string_view key : kSpellings) put_strings(words[std::string(key)], key);
  }

  /// Words for people.
  void put_text(const YAML::Node& node, std::string_view what) {
    const std::string found = yaml_.text(node, what);
    if (const std::string_view word = first_of_phrases(found, build_.unwanted); !word.empty())
      yaml_.error(kUnwanted, node, std::string(what) + " says \"" + std::string(word) + '"',
                  "say what is mended and why, not a verdict");
    writer_.put_string(found);
  }
  template <std::size_t N>
  void put_texts(const YAML::Node& node, std::string_view what, const std::string_view (&keys)[N]) {
    if (yaml_.names(node, what) && node.size() != N)
      yaml_.error(kUnknownKey, node, std::string(what) + " has other keys than it should",
                  "give these: " + join(keys));
    for (std::string_view key : keys) put_text(node[std::string(key)], key);
  }

  template <class Put>
  void put_list(const YAML::Node& node, std::string_view what, Put&& put_one) {
    std::vector<YAML::Node> rows;
    if (yaml_.list(node, what))
      for (const YAML::Node& row : node) rows.push_back(row);
    writer_.put_list(rows, put_one);
  }

  std::uint16_t cls(const YAML::Node& node) {
    const std::string name = yaml_.text(node, "a mark");
    const std::uint16_t found = build_.names.find(NameBuilder::classes, name);
    if (found == 0 && !name.empty())
      yaml_.error(kUnknownMark, node, "nothing marks \"" + name + '"', "use a class that the reading gives");
    return found;
  }
  std::uint16_t feature(const YAML::Node& node, const std::string& name) {
    const std::uint16_t found = build_.names.find(NameBuilder::features, name);
    if (found == 0 && !name.empty())
      yaml_.error(kUnknownMark, node, "no mark has \"" + name + '"', "use a feature that the reading gives");
    return found;
  }
  void put_features(const YAML::Node& node, std::string_view what) {
    writer_.put_list(yaml_.texts(node, what),
                     [&](const YAML::Node& name) { writer_.put(feature(name, name.Scalar())); });
  }

  void put_mark(const YAML::Node& node, bool rung = false) {
    if (rung)
      yaml_.map(node, "a rung", {"mark", "as", "op", "to"}, {"any", "unless", "alone"});
    else
      yaml_.map(node, "a mark", {"mark"}, {"any", "unless", "sure", "person", "loose", "weight"});
    writer_.put(cls(node["mark"]));
    put_features(node["any"], "any");
    put_features(node["unless"], "unless");
    writer_.put(static_cast<std::uint8_t>(yaml_.yes(node["sure"], "sure")));
    writer_.put(static_cast<std::uint8_t>(yaml_.yes(node["person"], "person")));
    writer_.put(static_cast<std::uint8_t>(yaml_.yes(node["loose"], "loose")));
    writer_.put(node["weight"].IsDefined() ? number(node["weight"], "weight") : 0.0F);
  }
  /// A text that may be empty.
  void put_maybe(const YAML::Node& node, std::string_view what) {
    if (!node.IsDefined() || (node.IsScalar() && node.Scalar().empty()))
      writer_.put_string("");
    else
      put_text(node, what);
  }
  void put_rung(const YAML::Node& node) {
    put_mark(node, true);
    writer_.put(static_cast<std::uint8_t>(yaml_.one_of(node["as"], "as", kDetails).value_or(0)));
    writer_.put(static_cast<std::uint8_t>(yaml_.one_of(node["op"], "op", kOperations).value_or(0)));
    put_maybe(node["to"], "to");
    put_maybe(node["alone"], "alone");
  }
  void put_decade(const YAML::Node& node) {
    yaml_.map(node, "a decade", {"from", "to", "after", "alone"});
    for (const char* key : {"from", "to"}) writer_.put(static_cast<std::uint32_t>(number(node[key], key)));
    put_maybe(node["after"], "after");
    put_text(node["alone"], "alone");
  }

  void put_by_group(const YAML::Node& node, std::string_view what) {
    std::vector<std::pair<YAML::Node, YAML::Node>> rows;
    if (yaml_.names(node, what))
      for (const auto& row : node) rows.emplace_back(row.first, row.second);
    writer_.put_list(rows, [&](const auto& row) {
      writer_.put(feature(row.first, "group=" + row.first.Scalar()));
      put_text(row.second, what);
    });
  }

  void put_topics(const YAML::Node& node) {
    std::vector<std::pair<YAML::Node, YAML::Node>> rows;
    if (yaml_.names(node, "topics"))
      for (const auto& row : node) rows.emplace_back(row.first, row.second);
    if (rows.size() + 1 < build_.names.names(NameBuilder::topics).size())
      yaml_.error(kTopicMissing, node, "a topic has no mend", "say of every topic how it is mended");
    writer_.put_list(rows, [&](const auto& row) {
      const std::uint16_t topic = build_.names.find(NameBuilder::topics, row.first.Scalar());
      if (topic == 0)
        yaml_.error(kUnknownTopic, row.first, "there is no topic \"" + row.first.Scalar() + '"',
                    "use an id of knowledge/topics.yaml");
      yaml_.map(row.second, "a topic", {"mend", "reason"}, {"strict", "onward"});
      writer_.put(topic);
      writer_.put(static_cast<std::uint8_t>(yaml_.one_of(row.second["mend"], "mend", kMends).value_or(0)));
      writer_.put(static_cast<std::uint8_t>(yaml_.yes(row.second["strict"], "strict")));
      writer_.put(static_cast<std::uint8_t>(yaml_.yes(row.second["onward"], "onward")));
      put_text(row.second["reason"], "reason");
    });
  }

  Build& build_;
  YamlReader yaml_;
  knowledge::SectionWriter writer_;
};

}  // namespace

std::vector<std::byte> make_rewriting(Build& build, const Source& file) {
  return RewritingReader(build, file).read();
}

}  // namespace scruple::compiler
