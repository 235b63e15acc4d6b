// acts section from knowledge/acts.yaml: rows of circumstances that give a signal.
#include <algorithm>
#include <cstdint>
#include <set>

#include "compiler/yaml.h"
#include "knowledge/blob.h"

namespace scruple::compiler {
namespace {

constexpr int kFamily = 400;
constexpr int kUnknownTopic = 10;
constexpr int kUnknownCircumstance = 11;
constexpr int kNoCondition = 12;

constexpr std::string_view kSeverities[] = {"low", "medium", "high"};
constexpr std::string_view kPointsAt[] = {"words", "request"};

/// A circumstance that fields of a submission or its author give, and the values that it may
/// have: the words of the exchange format.
struct FieldCircumstance {
  std::string_view name;
  std::vector<std::string_view> values;
};

const std::vector<FieldCircumstance>& field_circumstances() {
  static const std::vector<FieldCircumstance> all = {
      {"kind",
       {"post", "comment", "like", "share", "follow", "join", "friend_request", "direct_message",
        "group_chat", "profile_bio", "photo_caption", "review", "email"}},
      {"relationship", {"patient_now", "patient_past", "family", "colleague", "student", "stranger"}},
      {"direction", {"sent", "received"}},
      {"outcome", {"accepted", "declined", "pending"}},
      {"account", {"personal", "professional", "official"}},
      {"stage", {"student", "registrant", "support", "volunteer", "none"}},
      {"body", {"NMC", "HCPC", "GMC-student", "trust-staff", "none"}},
      {"approved", {"yes", "no"}},
      {"on_duty", {"yes", "no"}},
      {"employer_named", {"yes", "no"}},
      {"disclaimer", {"yes", "no"}},
      {"shows", {"patient", "colleague", "workplace", "record", "none"}},
      {"consent", {"stated", "none", "unknown"}},
      {"interest", {"yes"}},
      {"has_text", {"yes", "no"}},
      {"has_context", {"yes", "no"}},
      {"has_bio", {"yes", "no"}},
  };
  return all;
}

/// The feature "name=value"; 0 and a fault if neither a field nor a pattern gives it.
std::uint16_t circumstance(Build& build, YamlReader& yaml, const std::string& name, const YAML::Node& value) {
  const std::string pair = name + '=' + value.Scalar();
  if (const std::uint16_t known = build.names.find(NameBuilder::features, pair)) return known;
  for (const FieldCircumstance& field : field_circumstances()) {
    if (field.name != name) continue;
    if (std::find(field.values.begin(), field.values.end(), value.Scalar()) != field.values.end())
      return build.names.add(NameBuilder::features, pair);
    yaml.error(kUnknownCircumstance, value, "nothing gives the circumstance " + pair,
               "use one of: " + join(field.values) + "; or write a pattern `circumstance " + pair + '`');
    return 0;
  }
  yaml.error(kUnknownCircumstance, value, "nothing gives the circumstance " + pair,
             "use one that docs/knowledge.md lists, or write a pattern `circumstance " + pair + '`');
  return 0;
}

std::vector<std::uint16_t> group(Build& build, YamlReader& yaml, const std::string& name,
                                 const YAML::Node& values) {
  std::vector<std::uint16_t> any;
  for (const YAML::Node& value : yaml.texts(values, name))
    if (const std::uint16_t feature = circumstance(build, yaml, name, value)) any.push_back(feature);
  return any;
}

void put_act(Build& build, YamlReader& yaml, const YAML::Node& node, std::set<std::string>& seen,
             knowledge::SectionWriter& writer) {
  if (!yaml.map(node, "an act", {"id", "topic", "when", "strength"}, {"unless", "severity", "points_at"}))
    return;
  const std::string id = yaml.text(node["id"], "id");
  const std::string topic = yaml.text(node["topic"], "topic");
  if (!id.empty() && !seen.insert(topic + '/' + id).second)
    yaml.error(kDuplicate, node["id"], "act \"" + id + "\" stands twice for " + topic,
               "give one of them another id");
  const std::uint16_t topic_id = build.names.find(NameBuilder::topics, topic);
  if (!topic.empty() && topic_id == 0)
    yaml.error(kUnknownTopic, node["topic"], "there is no topic \"" + topic + '"',
               "use an id of topics.yaml");

  std::vector<std::vector<std::uint16_t>> when;
  if (yaml.names(node["when"], "when"))
    for (const auto& entry : node["when"])
      when.push_back(group(build, yaml, entry.first.Scalar(), entry.second));
  if (when.empty())
    yaml.error(kNoCondition, node, "the act would always hold", "say under `when` what must hold");
  std::vector<std::uint16_t> unless;
  if (node["unless"].IsDefined() && yaml.names(node["unless"], "unless"))
    for (const auto& entry : node["unless"])
      for (std::uint16_t feature : group(build, yaml, entry.first.Scalar(), entry.second))
        unless.push_back(feature);

  writer.put_string("act:" + topic + '/' + id);
  writer.put(topic_id);
  writer.put(yaml.number(node["strength"], "strength", 0, 1).value_or(0));
  const auto severity = yaml.one_of(node["severity"], "severity", kSeverities);
  writer.put(static_cast<std::uint8_t>(severity ? 1 + *severity : 0));
  const auto points_at = yaml.one_of(node["points_at"], "points_at", kPointsAt);
  writer.put(static_cast<std::uint8_t>(points_at.value_or(0)));
  const auto put_feature = [&](std::uint16_t feature) { writer.put(feature); };
  writer.put_list(when, [&](const auto& any) { writer.put_list(any, put_feature); });
  writer.put_list(unless, put_feature);
}

}  // namespace

const std::vector<std::string_view>& field_values(std::string_view circumstance) {
  static const std::vector<std::string_view> none;
  for (const FieldCircumstance& field : field_circumstances())
    if (field.name == circumstance) return field.values;
  return none;
}

std::vector<std::byte> make_acts(Build& build, const Source& file) {
  YamlReader yaml(build, file, kFamily);
  const YAML::Node root = yaml.load();
  knowledge::SectionWriter writer;
  if (root.IsNull() || !yaml.map(root, "acts.yaml", {"acts"}) || !yaml.list(root["acts"], "acts")) {
    writer.put(std::uint32_t{0});
    return writer.take();
  }
  std::set<std::string> seen;
  writer.put_list(root["acts"], [&](const YAML::Node& node) { put_act(build, yaml, node, seen, writer); });
  return writer.take();
}

}  // namespace scruple::compiler
