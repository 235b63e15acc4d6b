// guides section from knowledge/guides/*.yaml (docs/guides.md).
//
// What is written: words.yaml as lists, what is said where nothing fits, each guide with its
// routes in full, and what training learned from how people ask (finder.model).
// src/advise/guides.cpp reads it.
//
// finder.model (made by training/guides.py): one line of JSON
//   {"format": 1, "guides": [ids, "none" for no guide], "bias": [..], "scale": [one for each family],
//    "least": p, "least_other": p, "most_none": p, "words": [..], "rows": n, "weights": m}
// then n rows of u32 key, u8 rarity and u8 number of weights, in order of key, and then m weights of u8
// label and i8, row by row; little-endian.
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>

#include "compiler/yaml.h"
#include "knowledge/blob.h"

namespace scruple::compiler {
namespace {

constexpr int kFamily = 500;
constexpr int kUnknownClause = 10;
constexpr int kUnknownRoute = 11;
constexpr int kUnknownCode = 12;
constexpr int kTooLong = 13;
constexpr int kUnwanted = 14;
constexpr int kNoQuestionMark = 15;
constexpr int kUnknownGuide = 16;
constexpr int kTooFewPhrasings = 17;
constexpr int kNothingBehindIt = 18;
constexpr int kNotAPair = 19;
constexpr int kNoModel = 20;
constexpr int kUnknownTopic = 21;

constexpr std::size_t kMostWords = 35;  // of a sentence for people
constexpr std::size_t kMostReplyWords = 80;
constexpr std::size_t kLeastPhrasings = 6;
constexpr std::size_t kModelFamilies = 3;  // advise::kQuestionFamilies, which this layer does not see

/// One file.
class GuideReader {
 public:
  GuideReader(Build& build, const Source& source) : build_(build), yaml_(build, source, kFamily) {}

  void read_words(knowledge::SectionWriter& writer) {
    const YAML::Node root = yaml_.load();
    if (root.IsNull() ||
        !yaml_.map(root, "the words of guides", {"leave_out", "endings", "same", "nothing_fits"}))
      return;
    writer.put_list(yaml_.texts(root["leave_out"], "leave_out"),
                    [&](const YAML::Node& word) { writer.put_string(word.Scalar()); });
    std::vector<std::pair<std::string, std::string>> endings, same;
    if (yaml_.list(root["endings"], "endings"))
      for (const YAML::Node& pair : root["endings"]) {
        if (pair.IsSequence() && pair.size() == 2 && pair[0].IsScalar() && pair[1].IsScalar())
          endings.emplace_back(pair[0].Scalar(), pair[1].Scalar());
        else
          yaml_.error(kNotAPair, pair, "an ending is not a pair", "write [ending, what stands instead]");
      }
    if (yaml_.names(root["same"], "same"))
      for (const auto& entry : root["same"])
        for (const YAML::Node& phrase : yaml_.texts(entry.second, "words that say the same"))
          same.emplace_back(phrase.Scalar(), entry.first.Scalar());
    const auto put_pair = [&](const auto& pair) {
      writer.put_string(pair.first);
      writer.put_string(pair.second);
    };
    writer.put_list(endings, put_pair);
    writer.put_list(same, put_pair);
    const YAML::Node nothing = root["nothing_fits"];
    if (!yaml_.map(nothing, "nothing_fits", {"answer", "routes"}, {"ask"})) return;
    writer.put_string(sentence(nothing["answer"], "answer"));
    put_routes(nothing, writer);
  }

  /// Ids first: guides name one another.
  void read_ids(std::map<std::string, std::uint32_t>& ids) {
    const YAML::Node root = yaml_.load();
    if (root.IsNull() || !yaml_.map(root, "a file of guides", {"guides"}) ||
        !yaml_.list(root["guides"], "guides"))
      return;
    for (const YAML::Node& node : root["guides"]) {
      if (!yaml_.map(node, "a guide", {"id", "question", "also", "answer"},
                     {"topics", "covered", "depends", "steps", "reply", "clauses", "routes", "ask",
                      "variants", "more"}))
        continue;
      const std::string id = yaml_.text(node["id"], "id");
      if (!id.empty() && !ids.emplace(id, static_cast<std::uint32_t>(ids.size())).second)
        yaml_.error(kDuplicate, node["id"], "guide \"" + id + "\" stands twice", "keep one of them");
      guides_.push_back(node);
    }
  }

  std::uint32_t put_guides(const std::map<std::string, std::uint32_t>& ids,
                           knowledge::SectionWriter& writer) {
    for (const YAML::Node& node : guides_) put_guide(node, ids, writer);
    return static_cast<std::uint32_t>(guides_.size());
  }

 private:
  std::string sentence(const YAML::Node& node, std::string_view what, std::size_t most = kMostWords) {
    std::string text = yaml_.text(node, what);
    if (count_words(text) > most)
      yaml_.error(kTooLong, node, std::string(what) + " has more than " + std::to_string(most) + " words",
                  "say one thing, shorter, or make two of it");
    if (const std::string_view word = first_of_phrases(text, build_.unwanted); !word.empty())
      yaml_.error(kUnwanted, node, std::string(what) + " says \"" + std::string(word) + '"',
                  "say what can be done, not a verdict");
    return text;
  }

  std::string question(const YAML::Node& node, std::string_view what) {
    std::string text = sentence(node, what);
    if (!text.empty() && text.find('?') == std::string::npos)
      yaml_.error(kNoQuestionMark, node, std::string(what) + " has no question mark",
                  "put it as people would ask it");
    return text;
  }

  void put_texts(const YAML::Node& node, std::string_view what, knowledge::SectionWriter& writer) {
    writer.put_list(yaml_.texts(node, what),
                    [&](const YAML::Node& text) { writer.put_string(sentence(text, what)); });
  }

  /// The routes of every code that has one of this name, then those for everybody.
  void put_routes(const YAML::Node& node, knowledge::SectionWriter& writer) {
    std::vector<CodeRoute> routes;
    for (const YAML::Node& name : yaml_.texts(node["routes"], "routes")) {
      const std::size_t before = routes.size();
      for (const CodeRoute& route : build_.routes)
        if (route.id == name.Scalar()) routes.push_back(route);
      if (routes.size() == before)
        yaml_.error(kUnknownRoute, name, "no code has a route \"" + name.Scalar() + '"',
                    "use a name under `routes` of a code, or write it out under `ask`");
    }
    if (node["ask"].IsDefined() && yaml_.list(node["ask"], "ask"))
      for (const YAML::Node& ask : node["ask"])
        if (yaml_.map(ask, "whom to ask", {"whom", "when", "how"}))
          routes.push_back({"", "", sentence(ask["whom"], "whom"), sentence(ask["when"], "when"),
                            sentence(ask["how"], "how")});
    writer.put_list(routes, [&](const CodeRoute& route) {
      for (const std::string* text : {&route.code, &route.whom, &route.when, &route.how})
        writer.put_string(*text);
    });
  }

  std::vector<std::string> clauses(const YAML::Node& node) {
    std::vector<std::string> ids;
    for (const YAML::Node& name : yaml_.texts(node, "clauses")) {
      const auto known =
          std::find_if(build_.clauses.begin(), build_.clauses.end(), [&](const ClauseReach& c) {
            return c.id == name.Scalar() || (!c.second.empty() && c.second == name.Scalar());
          });
      if (known == build_.clauses.end())
        yaml_.error(kUnknownClause, name, "no code has a clause \"" + name.Scalar() + '"',
                    "use an id under `clauses` of a code");
      else if (std::find(ids.begin(), ids.end(), known->id) != ids.end())
        yaml_.error(kDuplicate, name, "the clause \"" + known->id + "\" stands twice in this guide",
                    "keep one; a second place of a clause is the same clause");
      else
        ids.push_back(known->id);
    }
    return ids;
  }

  /// For codes that no guide was written for: what they say of these is shown.
  void put_topics(const YAML::Node& node, knowledge::SectionWriter& writer) {
    std::vector<std::uint16_t> topics;
    for (const YAML::Node& name : yaml_.texts(node, "topics")) {
      topics.push_back(build_.names.find(NameBuilder::topics, name.Scalar()));
      if (topics.back() == 0)
        yaml_.error(kUnknownTopic, name, "there is no topic \"" + name.Scalar() + '"',
                    "use a name in knowledge/topics.yaml");
    }
    writer.put_list(topics, [&](std::uint16_t topic) { writer.put(topic); });
  }

  void put_variants(const YAML::Node& node, knowledge::SectionWriter& writer) {
    std::vector<std::pair<std::string, YAML::Node>> variants;
    if (node.IsDefined() && yaml_.names(node, "variants"))
      for (const auto& entry : node) {
        const std::string code = entry.first.Scalar();
        const auto of_it = [&](const ClauseReach& clause) { return clause.code == code; };
        if (std::none_of(build_.clauses.begin(), build_.clauses.end(), of_it))
          yaml_.error(kUnknownCode, entry.first, "there is no code \"" + code + '"',
                      "use the id of a file in codes/");
        if (yaml_.map(entry.second, "a variant", {"answer"}, {"leads", "depends", "steps", "reply"}))
          variants.emplace_back(code, entry.second);
      }
    writer.put_list(variants, [&](const auto& variant) {
      writer.put_string(variant.first);
      writer.put_string(sentence(variant.second["answer"], "answer"));
      writer.put_string(sentence(variant.second["reply"], "reply", kMostReplyWords));
      writer.put(static_cast<std::uint8_t>(yaml_.yes(variant.second["leads"], "leads")));
      put_texts(variant.second["steps"], "a step", writer);
      // Given, if only as an empty list: what the common answer depends on does not hold here.
      writer.put(static_cast<std::uint8_t>(variant.second["depends"].IsDefined()));
      put_depends(variant.second["depends"], writer);
    });
  }

  void put_depends(const YAML::Node& node, knowledge::SectionWriter& writer) {
    std::vector<YAML::Node> depends;
    if (node.IsDefined() && yaml_.list(node, "depends"))
      for (const YAML::Node& one : node)
        if (yaml_.map(one, "what it depends on", {"ask", "yes", "no"})) depends.push_back(one);
    writer.put_list(depends, [&](const YAML::Node& one) {
      writer.put_string(question(one["ask"], "ask"));
      writer.put_string(sentence(one["yes"], "yes"));
      writer.put_string(sentence(one["no"], "no"));
    });
  }

  void put_guide(const YAML::Node& node, const std::map<std::string, std::uint32_t>& ids,
                 knowledge::SectionWriter& writer) {
    const bool covered = !node["covered"].IsDefined() || yaml_.yes(node["covered"], "covered");
    writer.put_string(yaml_.text(node["id"], "id"));
    writer.put_string(question(node["question"], "question"));
    writer.put_string(sentence(node["answer"], "answer"));
    writer.put_string(sentence(node["reply"], "reply", kMostReplyWords));
    writer.put(static_cast<std::uint8_t>(covered));
    const std::vector<YAML::Node> also = yaml_.texts(node["also"], "also");
    if (also.size() < kLeastPhrasings)
      yaml_.error(kTooFewPhrasings, node["also"], "the guide has fewer than 6 other phrasings",
                  "add how else people ask it, slang included");
    put_texts(node["steps"], "a step", writer);
    put_topics(node["topics"], writer);
    const std::vector<std::string> cited = clauses(node["clauses"]);
    if (covered && cited.empty())
      yaml_.error(kNothingBehindIt, node, "the guide names no clause",
                  "name the clauses that its answer rests on, or say `covered: false`");
    writer.put_list(cited, [&](const std::string& id) { writer.put_string(id); });
    put_depends(node["depends"], writer);
    put_routes(node, writer);
    put_variants(node["variants"], writer);
    std::vector<std::uint32_t> more;
    for (const YAML::Node& name : yaml_.texts(node["more"], "more")) {
      if (const auto found = ids.find(name.Scalar()); found != ids.end())
        more.push_back(found->second);
      else
        yaml_.error(kUnknownGuide, name, "there is no guide \"" + name.Scalar() + '"',
                    "use the id of a guide");
    }
    writer.put_list(more, [&](std::uint32_t guide) { writer.put(guide); });
  }

  Build& build_;
  YamlReader yaml_;
  std::vector<YAML::Node> guides_;
};

/// The first line of finder.model.
struct ModelHeader {
  std::vector<std::string> guides, words;
  std::vector<float> bias, scale, shares;
  std::size_t rows = 0, weights = 0;
};

/// nullopt: it is no such header. JSON of this form is YAML too.
std::optional<ModelHeader> read_header(const std::string& line) {
  try {
    const YAML::Node root = YAML::Load(line);
    if (root["format"].as<int>() != 1) return std::nullopt;
    ModelHeader header;
    header.guides = root["guides"].as<std::vector<std::string>>();
    header.words = root["words"].as<std::vector<std::string>>();
    header.bias = root["bias"].as<std::vector<float>>();
    header.scale = root["scale"].as<std::vector<float>>();
    for (const char* share : {"least", "least_other", "most_none"})
      header.shares.push_back(root[share].as<float>());
    header.rows = root["rows"].as<std::size_t>();
    header.weights = root["weights"].as<std::size_t>();
    const bool sound = !header.guides.empty() && header.guides.size() <= 0xFF &&
                       header.bias.size() == header.guides.size() && header.scale.size() == kModelFamilies;
    return sound ? std::optional(std::move(header)) : std::nullopt;
  } catch (const YAML::Exception&) {
    return std::nullopt;
  }
}

/// A guide that training never saw is not found; one that has gone since is no guide.
void put_model(Build& build, const Source& model, const std::map<std::string, std::uint32_t>& ids,
               knowledge::SectionWriter& writer) {
  constexpr std::size_t kRow = sizeof(std::uint32_t) + 2, kWeight = 2;
  ModelHeader header;
  header.scale.resize(kModelFamilies);
  header.shares.resize(3);
  std::string_view rest;
  if (!model.text.empty()) {  // empty: knowledge whose guides are read, but not found
    const auto newline = std::min(model.text.find('\n'), model.text.size() - 1);
    const auto found = read_header(model.text.substr(0, newline));
    rest = std::string_view(model.text).substr(newline + 1);
    if (!found || rest.size() != found->rows * kRow + found->weights * kWeight) {
      build.error(kFamily + kNoModel, model, 0, 0, "this is no model that finds guides",
                  "make it again with training/guides.py --write");
      return;
    }
    header = *found;
  }
  writer.put(static_cast<std::uint32_t>(header.guides.size()));
  for (std::size_t i = 0; i < header.guides.size(); ++i) {
    const auto guide = ids.find(header.guides[i]);
    writer.put(guide == ids.end() ? std::uint16_t{0xFFFF} : static_cast<std::uint16_t>(guide->second));
    writer.put(header.bias[i]);
  }
  for (const float scale : header.scale) writer.put(scale);
  for (const float share : header.shares) writer.put(share);
  writer.put_list(header.words, [&](const std::string& word) { writer.put_string(word); });
  writer.put(static_cast<std::uint32_t>(header.rows));
  for (const char byte : rest.substr(0, header.rows * kRow)) writer.put(byte);
  writer.put(static_cast<std::uint32_t>(header.weights));
  for (const char byte : rest.substr(header.rows * kRow)) writer.put(byte);
}

}  // namespace

std::vector<std::byte> make_guides(Build& build, const Source& words, const std::vector<Source>& files,
                                   const Source& model) {
  knowledge::SectionWriter writer;
  GuideReader(build, words).read_words(writer);
  std::vector<GuideReader> readers;
  readers.reserve(files.size());
  std::map<std::string, std::uint32_t> ids;
  for (const Source& file : files) readers.emplace_back(build, file).read_ids(ids);

  std::set<std::string> written_for;
  for (const ClauseReach& clause : build.clauses) written_for.insert(clause.code);
  writer.put_list(written_for, [&](const std::string& code) { writer.put_string(code); });

  knowledge::SectionWriter guides;
  std::uint32_t count = 0;
  for (GuideReader& reader : readers) count += reader.put_guides(ids, guides);
  writer.put(count);
  for (const std::byte byte : guides.take()) writer.put(byte);
  put_model(build, model, ids, writer);
  return writer.take();
}

}  // namespace scruple::compiler
