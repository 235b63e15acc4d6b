#include "compiler/topics.h"

#include <cstdint>
#include <set>
#include <utility>

#include "compiler/yaml.h"
#include "knowledge/blob.h"

namespace scruple::compiler {
namespace {

constexpr int kFamily = 200;
constexpr int kTooManyStances = 10;
constexpr int kTooLong = 11;
constexpr int kUnwanted = 12;
constexpr int kNoQuestionMark = 13;
constexpr int kNoTopic = 14;
constexpr int kNoAnswers = 16;
constexpr int kIdleAnswer = 17;

constexpr std::size_t kMaxReasonWords = 25;
constexpr std::size_t kMaxStances = 31;  // a stance is a bit of 32; 0 is none

// In the order of codes::Mechanism and of Severity.
constexpr std::string_view kMechanisms[] = {"form", "person_detail", "act",     "account",
                                            "tone", "claim",         "interest"};
constexpr std::string_view kSeverities[] = {"low", "medium", "high"};
constexpr std::string_view kNoYes[] = {"no", "yes"};
/// What an answer may tell: circumstances that fields of a submission give.
constexpr std::string_view kTold[] = {"relationship", "consent", "approved", "disclaimer"};

/// A sentence for people: not longer than they read, and never a verdict.
std::string sentence(Build& build, YamlReader& yaml, const YAML::Node& node, std::string_view what) {
  std::string text = yaml.text(node, what);
  if (count_words(text) > kMaxReasonWords)
    yaml.error(kTooLong, node,
               std::string(what) + " has more than " + std::to_string(kMaxReasonWords) + " words",
               "say one thing, shorter");
  if (const std::string_view word = first_of_phrases(text, build.unwanted); !word.empty())
    yaml.error(kUnwanted, node, std::string(what) + " says \"" + std::string(word) + '"',
               "name the risk with \"may\" or \"could\", not a verdict");
  return text;
}

/// What an answer tells of the circumstances, as pairs of name and value.
void put_told(YamlReader& yaml, const YAML::Node& node, knowledge::SectionWriter& writer) {
  std::vector<std::pair<std::string_view, std::string_view>> pairs;
  if (node.IsDefined() && yaml.names(node, "tells"))
    for (const auto& entry : node) {
      const auto name = yaml.one_of(entry.first, "what an answer tells", kTold);
      if (!name) continue;
      const std::vector<std::string_view>& values = field_values(kTold[*name]);
      if (const auto value = yaml.one_of(entry.second, kTold[*name], values))
        pairs.emplace_back(kTold[*name], values[*value]);
    }
  writer.put_list(pairs, [&](const auto& pair) {
    writer.put_string(pair.first);
    writer.put_string(pair.second);
  });
}

void put_answers(Build& build, YamlReader& yaml, const YAML::Node& topic, knowledge::SectionWriter& writer) {
  const YAML::Node answers = topic["answers"];
  const bool listed = answers.IsDefined() && yaml.list(answers, "answers");
  if (topic["question"].IsDefined() && (!listed || answers.size() < 2))
    yaml.error(kNoAnswers, topic["question"], "the question has fewer than two answers",
               "list under `answers` what people could say, each with what follows");
  std::vector<YAML::Node> read;
  if (listed)
    for (const YAML::Node& answer : answers)
      if (yaml.map(answer, "an answer", {"says"}, {"then", "settles", "tells"})) read.push_back(answer);
  writer.put_list(read, [&](const YAML::Node& answer) {
    const bool settles = yaml.yes(answer["settles"], "settles");
    if (!settles && !answer["then"].IsDefined() && !answer["tells"].IsDefined())
      yaml.error(kIdleAnswer, answer, "nothing follows from the answer",
                 "say `settles: true`, what it `tells`, or `then` and what helps");
    writer.put_string(sentence(build, yaml, answer["says"], "says"));
    writer.put_string(sentence(build, yaml, answer["then"], "then"));
    writer.put(static_cast<std::uint8_t>(settles ? 1 : 0));
    put_told(yaml, answer["tells"], writer);
  });
}

void put_topic(Build& build, YamlReader& yaml, const YAML::Node& node, std::set<std::string>& seen,
               knowledge::SectionWriter& writer) {
  if (!yaml.map(node, "a topic",
                {"id", "title", "mechanism", "severity", "threshold", "silenced_by", "reason", "advice"},
                {"question", "answers", "endorsed", "needs_role"}))
    return;
  const std::string id = yaml.text(node["id"], "id");
  if (!id.empty() && !seen.insert(id).second)
    yaml.error(kDuplicate, node["id"], "topic \"" + id + "\" stands twice", "keep one of them");

  writer.put_string(sentence(build, yaml, node["title"], "title"));
  writer.put(static_cast<std::uint8_t>(yaml.one_of(node["mechanism"], "mechanism", kMechanisms).value_or(0)));
  writer.put(static_cast<std::uint8_t>(yaml.one_of(node["severity"], "severity", kSeverities).value_or(0)));
  writer.put(yaml.number(node["threshold"], "threshold", 0, 1).value_or(0));

  std::uint32_t silenced_by = 0;
  for (const YAML::Node& stance : yaml.texts(node["silenced_by"], "silenced_by")) {
    const std::uint16_t number = build.names.find(NameBuilder::stances, stance.Scalar());
    if (number == 0)
      yaml.error(kUnknownName, stance, "there is no stance \"" + stance.Scalar() + '"',
                 "use one of the `stances` at the top of this file, or add it there");
    else if (number <= kMaxStances)
      silenced_by |= std::uint32_t{1} << number;
  }
  writer.put(silenced_by);
  const auto put_yes = [&](const char* key, std::size_t otherwise) {
    const YAML::Node value = node[key];
    writer.put(static_cast<std::uint8_t>(value.IsDefined() ? yaml.one_of(value, key, kNoYes).value_or(0)
                                                           : otherwise));
  };
  put_yes("endorsed", 1);
  put_yes("needs_role", 0);

  writer.put_string(sentence(build, yaml, node["reason"], "reason"));
  const std::string question = sentence(build, yaml, node["question"], "question");
  if (!question.empty() && question.back() != '?')
    yaml.error(kNoQuestionMark, node["question"], "the question does not end with a question mark",
               "ask what would make the post fine");
  writer.put_string(question);
  put_answers(build, yaml, node, writer);
  writer.put_list(yaml.texts(node["advice"], "advice"), [&](const YAML::Node& advice) {
    writer.put_string(sentence(build, yaml, advice, "advice"));
  });
}

void put_claims(Build& build, const Source& file, std::set<std::string>& seen, std::uint32_t& count,
                knowledge::SectionWriter& writer) {
  YamlReader yaml(build, file, kFamily);
  const YAML::Node root = yaml.load();
  if (root.IsNull() || !yaml.map(root, "a file of claims", {"claims"}) ||
      !yaml.list(root["claims"], "claims"))
    return;
  for (const YAML::Node& node : root["claims"]) {
    if (!yaml.map(node, "a claim", {"id", "rebuttal", "source"})) continue;
    const std::string id = yaml.text(node["id"], "id");
    if (!id.empty() && !seen.insert(id).second)
      yaml.error(kDuplicate, node["id"], "claim \"" + id + "\" stands twice", "keep one of them");
    writer.put_string(id);
    writer.put_string(yaml.text(node["rebuttal"], "rebuttal"));
    writer.put_string(yaml.text(node["source"], "source"));
    ++count;
  }
}

}  // namespace

void name_topics(Build& build, const Source& file) {
  Build silent;
  YamlReader yaml(silent, file, kFamily);
  const YAML::Node root = yaml.load();
  if (!root.IsMap()) return;
  const YAML::Node stances = root["stances"], topics = root["topics"], unwanted = root["unwanted"];
  for (const YAML::Node& stance : yaml.texts(stances, "stances"))
    build.names.add(NameBuilder::stances, stance.Scalar());
  build.unwanted.clear();  // the file may be read twice
  for (const YAML::Node& phrase : yaml.texts(unwanted, "unwanted")) build.unwanted.push_back(phrase.Scalar());
  if (!topics.IsDefined() || !topics.IsSequence()) return;
  for (const YAML::Node& topic : topics) {
    if (!topic.IsMap() || !topic["id"].IsDefined() || !topic["id"].IsScalar()) continue;
    auto& silenced_by = build.silenced_by[build.names.add(NameBuilder::topics, topic["id"].Scalar())];
    for (const YAML::Node& stance : yaml.texts(topic["silenced_by"], "silenced_by")) {
      const std::uint16_t number = build.names.find(NameBuilder::stances, stance.Scalar());
      if (number != 0 && number <= kMaxStances) silenced_by |= std::uint32_t{1} << number;
    }
  }
}

void name_claims(Build& build, const Source& file) {
  Build silent;
  YamlReader yaml(silent, file, kFamily);
  const YAML::Node root = yaml.load();
  if (!root.IsMap() || !root["claims"].IsDefined() || !root["claims"].IsSequence()) return;
  for (const YAML::Node& claim : root["claims"])
    if (claim.IsMap() && claim["id"].IsDefined() && claim["id"].IsScalar())
      build.claims.insert(claim["id"].Scalar());
}

std::vector<std::byte> make_topics(Build& build, const std::vector<Source>& files) {
  knowledge::SectionWriter topics;
  if (files.empty()) return topics.take();
  name_topics(build, files[0]);

  YamlReader yaml(build, files[0], kFamily);
  const YAML::Node root = yaml.load();
  std::uint32_t topic_count = 0;
  if (!root.IsNull() && yaml.map(root, "topics.yaml", {"stances", "topics"}, {"unwanted"})) {
    if (yaml.list(root["stances"], "stances") && root["stances"].size() > kMaxStances)
      yaml.error(kTooManyStances, root["stances"], "there are more than 31 stances",
                 "join stances that silence the same topics");
    std::set<std::string> seen;
    if (yaml.list(root["topics"], "topics")) {
      for (const YAML::Node& node : root["topics"]) put_topic(build, yaml, node, seen, topics);
      topic_count = static_cast<std::uint32_t>(root["topics"].size());
    }
  }
  if (topic_count == 0 && build.diagnostics.empty())
    yaml.error(kNoTopic, root, "there is no topic", "describe at least one under `topics`");

  knowledge::SectionWriter claims;
  std::uint32_t claim_count = 0;
  std::set<std::string> seen;
  for (std::size_t i = 1; i < files.size(); ++i) put_claims(build, files[i], seen, claim_count, claims);

  knowledge::SectionWriter section;
  const auto append = [&](std::uint32_t count, const std::vector<std::byte>& bytes) {
    section.put(count);
    for (std::byte b : bytes) section.put(b);
  };
  append(topic_count, topics.take());
  append(claim_count, claims.take());
  // Codes that are added later hold to the same words.
  section.put_list(build.unwanted, [&](const std::string& phrase) { section.put_string(phrase); });
  return section.take();
}

}  // namespace scruple::compiler
