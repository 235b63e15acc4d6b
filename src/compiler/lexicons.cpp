// make_lexicons(): word lists to a trie over word ids that is read in place.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "compiler/build.h"
#include "compiler/pattern_faults.h"
#include "compiler/pattern_layout.h"
#include "compiler/pattern_tree.h"
#include "pattern/token_class.h"

namespace scruple::compiler {
namespace {

using pattern::FeatureId;
using pattern::LexiconValue;

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == '\r' || text.back() == ' ' || text.back() == '\t'))
    text.remove_suffix(1);
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  return text;
}

bool name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}
bool value_char(char c) {
  return name_char(c) || c == '-' || c == '.';
}
bool class_char(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

template <class Test>
bool made_of(std::string_view text, Test&& test) {
  return !text.empty() && std::all_of(text.begin(), text.end(), test);
}

std::string stem(const std::string& path) {
  const std::size_t slash = path.find_last_of('/');
  std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  if (name.ends_with(".txt")) name.resize(name.size() - 4);
  return name;
}

/// Reads one file.
class LexiconReader {
 public:
  LexiconReader(Build& build, const Source& file) : build_(build), file_(file) {}

  Lexicon read() {
    lexicon_.name = stem(file_.path);
    class_name_ = lexicon_.name;
    std::transform(class_name_.begin(), class_name_.end(), class_name_.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    std::string_view rest = file_.text;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      ++line_;
      line(rest.substr(0, end));
      rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    if (!has_source_)
      build_.error(kNoSource, file_, 1, 1, "this lexicon does not say where it is from",
                   "write a line 'source ...' with its origin and licence before the first phrase");
    if (lexicon_.entries.empty() && !damaged_)
      build_.error(kEmptyLexicon, file_, 1, 1, "this lexicon has no phrase",
                   "give it phrases, or remove the file");
    name_class();
    return std::move(lexicon_);
  }

 private:
  void error(int number, std::size_t column, std::string message, std::string remedy) {
    damaged_ = true;
    build_.error(number, file_, line_, static_cast<std::uint32_t>(column), std::move(message),
                 std::move(remedy));
  }

  void name_class() {
    if (!made_of(class_name_, class_char)) {
      build_.error(
          kBadName, file_, 1, 1, "'" + class_name_ + "' cannot be a class",
          "name the file in lower-case letters, digits and _, or give a class in a line 'class NAME'");
    } else if (pattern::token_class(class_name_) || edge(class_name_)) {
      build_.error(kTwice, file_, 1, 1, "class " + class_name_ + " is built in", "choose another name");
    } else {
      lexicon_.cls = build_.names.add(NameBuilder::classes, class_name_);
    }
  }

  void line(std::string_view text) {
    const std::string_view whole = trimmed(text);
    if (whole.empty() || whole[0] == '#') return;
    if (lexicon_.entries.empty() && whole.starts_with("class ")) {
      class_name_ = std::string(trimmed(whole.substr(6)));
      return;
    }
    if (lexicon_.entries.empty() && whole.starts_with("source ")) {
      has_source_ = true;
      return;
    }
    const std::size_t tab = std::min(text.find('\t'), text.size());
    const std::string_view phrase = trimmed(text.substr(0, tab));
    if (phrase.empty()) {
      error(kEmptyWord, 1, "no phrase stands before the tab", "write the phrase, a tab, then its features");
      return;
    }
    Lexicon::Entry entry;
    entry.words = fold_phrase(build_, phrase);
    if (entry.words.empty()) {
      error(kEmptyWord, 1, "nothing remains of this phrase when it is folded", "remove it");
      return;
    }
    if (entry.words.size() > pattern::kMaxPhraseWords) {
      error(kTooLong, 1, "this phrase has more than " + std::to_string(pattern::kMaxPhraseWords) + " words",
            "shorten it");
      return;
    }
    if (features(text, tab, entry)) lexicon_.entries.push_back(std::move(entry));
  }

  bool features(std::string_view text, std::size_t at, Lexicon::Entry& entry) {
    const auto between = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == ','; };
    while (at < text.size()) {
      if (between(text[at])) {
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < text.size() && !between(text[end])) ++end;
      const std::string_view pair = text.substr(at, end - at);
      const std::size_t equals = std::min(pair.find('='), pair.size());
      if (!made_of(pair.substr(0, equals), name_char) || equals == pair.size() ||
          !made_of(pair.substr(equals + 1), value_char)) {
        error(kBadFeature, at + 1, "this is no feature", "write name=value in lower case, after a tab");
        return false;
      }
      const FeatureId id = build_.names.add(NameBuilder::features, pair);
      if (std::find(entry.features.begin(), entry.features.end(), id) == entry.features.end())
        entry.features.push_back(id);
      at = end;
    }
    if (entry.features.size() > pattern::Annotation::kMaxFeatures) {
      error(kTooManyFeatures, 1, "this phrase has more features than an annotation has room for",
            "give it at most " + std::to_string(pattern::Annotation::kMaxFeatures));
      return false;
    }
    return true;
  }

  Build& build_;
  const Source& file_;
  Lexicon lexicon_;
  std::string class_name_;
  std::uint32_t line_ = 0;
  bool has_source_ = false;
  bool damaged_ = false;
};

/// Phrases while the trie grows.
struct Branch {
  std::map<text::WordId, std::uint32_t> next;
  std::set<std::uint16_t> values;
};

class TrieWriter {
 public:
  TrieWriter() : branches_(1) {}

  void add(const std::vector<text::WordId>& words, const LexiconValue& value) {
    std::uint32_t at = 0;
    for (const text::WordId word : words) {
      const auto [edge, fresh] =
          branches_[at].next.try_emplace(word, static_cast<std::uint32_t>(branches_.size()));
      at = edge->second;
      if (fresh) branches_.emplace_back();
    }
    branches_[at].values.insert(value_id(value));
  }

  std::vector<std::byte> section(std::size_t words, std::uint32_t groups) {
    std::vector<std::uint32_t> roots(words, 0);
    nodes_.emplace_back();  // 0: none
    for (const auto& [word, branch] : branches_[0].next) roots[word] = write(branch);

    pattern::LexiconHeader header;
    pattern::LexiconHeader empty;
    SectionLayout layout(sizeof(empty));
    header.groups = groups;
    header.roots = layout.add(roots);
    header.nodes = layout.add(nodes_);
    header.edges = layout.add(edges_);
    header.value_lists = layout.add(lists_);
    header.values = layout.add(values_);
    return layout.finish(header);
  }

 private:
  using ValueKey = std::tuple<pattern::ClassId, std::array<FeatureId, pattern::Annotation::kMaxFeatures>>;

  std::uint16_t value_id(const LexiconValue& value) {
    const auto [found, fresh] = value_ids_.try_emplace(ValueKey{value.cls, value.features},
                                                       static_cast<std::uint16_t>(values_.size()));
    if (fresh) values_.push_back(value);
    return found->second;
  }

  /// Children first; a node without any that is like an earlier one is that one.
  std::uint32_t write(std::uint32_t index) {
    const Branch& branch = branches_[index];
    std::vector<pattern::TrieEdge> edges;
    for (const auto& [word, child] : branch.next) edges.push_back({word, write(child)});
    const std::vector<std::uint16_t> values(branch.values.begin(), branch.values.end());
    if (edges.empty()) {
      const auto found = leaves_.find(values);
      if (found != leaves_.end()) return found->second;
    }
    pattern::TrieNode node;
    node.edges_first = static_cast<std::uint32_t>(edges_.size());
    node.edges_count = static_cast<std::uint16_t>(edges.size());
    node.values_first = list_at(values);
    node.values_count = static_cast<std::uint16_t>(values.size());
    edges_.insert(edges_.end(), edges.begin(), edges.end());
    nodes_.push_back(node);
    const auto id = static_cast<std::uint32_t>(nodes_.size() - 1);
    if (edges.empty()) leaves_.emplace(values, id);
    return id;
  }

  std::uint32_t list_at(const std::vector<std::uint16_t>& values) {
    const auto [found, fresh] = list_ids_.try_emplace(values, static_cast<std::uint32_t>(lists_.size()));
    if (fresh) lists_.insert(lists_.end(), values.begin(), values.end());
    return found->second;
  }

  std::vector<Branch> branches_;
  std::vector<pattern::TrieNode> nodes_;
  std::vector<pattern::TrieEdge> edges_;
  std::vector<std::uint16_t> lists_;
  std::vector<LexiconValue> values_;
  std::map<ValueKey, std::uint16_t> value_ids_;
  std::map<std::vector<std::uint16_t>, std::uint32_t> leaves_, list_ids_;
};

}  // namespace

std::vector<std::byte> make_lexicons(Build& build, const std::vector<Source>& files) {
  TrieWriter trie;
  std::map<pattern::ClassId, std::uint16_t> groups;
  for (const Source& file : files) {
    Lexicon lexicon = LexiconReader(build, file).read();
    if (lexicon.cls == 0) continue;
    const auto group =
        groups.try_emplace(lexicon.cls, static_cast<std::uint16_t>(groups.size())).first->second;
    for (const Lexicon::Entry& entry : lexicon.entries) {
      LexiconValue value;
      value.cls = lexicon.cls;
      value.group = group;
      value.feature_count = static_cast<std::uint16_t>(entry.features.size());
      std::copy(entry.features.begin(), entry.features.end(), value.features.begin());
      trie.add(entry.words, value);
    }
    build.lexicons.push_back(std::move(lexicon));
  }
  if (groups.size() > pattern::kMaxLexiconClasses)
    build.error(kTooLong, files.back(), 1, 1, "the lexicons have too many classes",
                "use at most " + std::to_string(pattern::kMaxLexiconClasses));
  return trie.section(build.vocabulary.words().size(), static_cast<std::uint32_t>(groups.size()));
}

}  // namespace scruple::compiler
