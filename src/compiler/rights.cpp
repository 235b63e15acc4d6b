// rights section from knowledge/rights.yaml: the topic of concerns, what is said first when a
// draft raises one, and who can help whatever binds the author; then what is said first to an
// author in despair. src/codes/codes.cpp reads it.
#include "compiler/yaml.h"
#include "knowledge/blob.h"

namespace scruple::compiler {
namespace {

constexpr int kFamily = 200;
constexpr int kTooLong = 11;
constexpr int kUnwanted = 12;
constexpr int kUnknownTopic = 15;

constexpr std::size_t kMaxWords = 60;

}  // namespace

std::vector<std::byte> make_rights(Build& build, const Source& file) {
  YamlReader yaml(build, file, kFamily);
  const auto text = [&](const YAML::Node& node, std::string_view what) {
    std::string found = yaml.text(node, what);
    if (count_words(found) > kMaxWords)
      yaml.error(kTooLong, node, std::string(what) + " has more than " + std::to_string(kMaxWords) + " words",
                 "say one thing, shorter");
    if (const std::string_view word = first_of_phrases(found, build.unwanted); !word.empty())
      yaml.error(kUnwanted, node, std::string(what) + " says \"" + std::string(word) + '"',
                 "say what protects the author, not a verdict");
    return found;
  };

  knowledge::SectionWriter writer;
  const YAML::Node root = yaml.load();
  if (root.IsNull() || !yaml.map(root, "rights.yaml", {"topic", "text", "routes", "support"}))
    return writer.take();
  const std::string topic = yaml.text(root["topic"], "topic");
  const std::uint16_t number = build.names.find(NameBuilder::topics, topic);
  if (number == 0 && !topic.empty())
    yaml.error(kUnknownTopic, root["topic"], "there is no topic \"" + topic + '"',
               "use an id of knowledge/topics.yaml");
  writer.put(number);
  const auto put = [&](const YAML::Node& said) {
    writer.put_string(text(said["text"], "text"));
    std::vector<YAML::Node> routes;
    if (yaml.list(said["routes"], "routes"))
      for (const YAML::Node& route : said["routes"])
        if (yaml.map(route, "a route", {"whom", "when", "how"})) routes.push_back(route);
    writer.put_list(routes, [&](const YAML::Node& route) {
      for (const char* key : {"whom", "when", "how"}) writer.put_string(text(route[key], key));
    });
  };
  put(root);
  if (yaml.map(root["support"], "support", {"text", "routes"})) put(root["support"]);
  return writer.take();
}

}  // namespace scruple::compiler
