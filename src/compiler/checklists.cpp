// checklists section from knowledge/checklists.yaml: lists of what to look through in accounts and
// settings. src/advise/checklists.cpp reads it.
#include <algorithm>
#include <set>

#include "compiler/yaml.h"
#include "knowledge/blob.h"

namespace scruple::compiler {
namespace {

constexpr int kFamily = 600;
constexpr int kUnknownClause = 10;
constexpr int kTooLong = 13;
constexpr int kUnwanted = 14;

constexpr std::size_t kMostWords = 35;  // of a sentence for people

class ChecklistReader {
 public:
  ChecklistReader(Build& build, const Source& source) : build_(build), yaml_(build, source, kFamily) {}

  std::vector<std::byte> section() {
    knowledge::SectionWriter writer;
    const YAML::Node root = yaml_.load();
    if (root.IsNull() || !yaml_.map(root, "checklists.yaml", {"lists"}) ||
        !yaml_.list(root["lists"], "lists"))
      return writer.take();
    std::set<std::string> ids;
    writer.put_list(root["lists"], [&](const YAML::Node& list) { put_checklist(list, ids, writer); });
    return writer.take();
  }

 private:
  std::string sentence(const YAML::Node& node, std::string_view what) {
    std::string text = yaml_.text(node, what);
    if (count_words(text) > kMostWords)
      yaml_.error(kTooLong, node, std::string(what) + " has more than 35 words", "say one thing, shorter");
    if (const std::string_view word = first_of_phrases(text, build_.unwanted); !word.empty())
      yaml_.error(kUnwanted, node, std::string(what) + " says \"" + std::string(word) + '"',
                  "say what can be done, not a verdict");
    return text;
  }

  std::string id(const YAML::Node& node, std::set<std::string>& taken) {
    std::string id = yaml_.text(node, "id");
    if (!id.empty() && !taken.insert(id).second)
      yaml_.error(kDuplicate, node, "the id \"" + id + "\" stands twice", "give it another name");
    return id;
  }

  void put_checklist(const YAML::Node& node, std::set<std::string>& ids, knowledge::SectionWriter& writer) {
    if (!yaml_.map(node, "a list", {"id", "title", "items"}) || !yaml_.list(node["items"], "items")) return;
    writer.put_string(id(node["id"], ids));
    writer.put_string(sentence(node["title"], "title"));
    std::set<std::string> items;
    writer.put_list(node["items"], [&](const YAML::Node& item) { put_item(item, items, writer); });
  }

  void put_item(const YAML::Node& node, std::set<std::string>& ids, knowledge::SectionWriter& writer) {
    if (!yaml_.map(node, "an item", {"id", "text"}, {"why", "clauses"})) return;
    writer.put_string(id(node["id"], ids));
    writer.put_string(sentence(node["text"], "text"));
    writer.put_string(node["why"].IsDefined() ? sentence(node["why"], "why") : "");
    writer.put_list(yaml_.texts(node["clauses"], "clauses"), [&](const YAML::Node& clause) {
      const auto known = [&](const ClauseReach& one) { return one.id == clause.Scalar(); };
      if (std::none_of(build_.clauses.begin(), build_.clauses.end(), known))
        yaml_.error(kUnknownClause, clause, "no code has a clause \"" + clause.Scalar() + '"',
                    "use an id under `clauses` of a code");
      writer.put_string(clause.Scalar());
    });
  }

  Build& build_;
  YamlReader yaml_;
};

}  // namespace

std::vector<std::byte> make_checklists(Build& build, const Source& file) {
  return ChecklistReader(build, file).section();
}

}  // namespace scruple::compiler
