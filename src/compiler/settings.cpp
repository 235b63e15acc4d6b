// settings section from knowledge/settings.yaml and models/weighing.yaml: numbers under dotted names, sorted.
#include <map>

#include "compiler/yaml.h"
#include "knowledge/blob.h"

namespace scruple::compiler {
namespace {

constexpr int kFamily = 400;
constexpr float kLargest = 1e9F;

void collect(YamlReader& yaml, const YAML::Node& node, const std::string& prefix,
             std::map<std::string, float>& values) {
  if (!yaml.names(node, prefix.empty() ? "this file" : prefix)) return;
  for (const auto& entry : node) {
    const std::string name = prefix.empty() ? entry.first.Scalar() : prefix + '.' + entry.first.Scalar();
    if (entry.second.IsMap()) {
      collect(yaml, entry.second, name, values);
      continue;
    }
    const auto value = yaml.number(entry.second, name, -kLargest, kLargest);
    if (value && !values.emplace(name, *value).second)
      yaml.error(kDuplicate, entry.first, '"' + name + "\" is given twice, once nested and once with dots",
                 "keep one of them");
  }
}

}  // namespace

std::vector<std::byte> make_settings(Build& build, const std::vector<Source>& files) {
  std::map<std::string, float> values;
  for (const Source& file : files) {
    YamlReader yaml(build, file, kFamily);
    const YAML::Node root = yaml.load();
    if (!root.IsNull()) collect(yaml, root, "", values);
  }

  knowledge::SectionWriter writer;
  writer.put_list(values, [&](const auto& entry) {
    writer.put_string(entry.first);
    writer.put(entry.second);
  });
  return writer.take();
}

}  // namespace scruple::compiler
