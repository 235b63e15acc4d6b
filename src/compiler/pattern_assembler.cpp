#include "compiler/pattern_assembler.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "compiler/pattern_layout.h"

namespace scruple::compiler {
namespace {

using pattern::Node;
using pattern::Op;
using Phrases = std::vector<std::vector<text::WordId>>;

class Assembler {
 public:
  Assembler(const Build& build, const PatternClasses& classes, const WordCounts& counts)
      : build_(build), classes_(classes), counts_(counts) {}

  std::vector<std::byte> assemble(const std::vector<ResolvedRule>& rules) {
    pattern::RuleHeader header;
    std::uint32_t index = 0;
    for (std::size_t stratum = 0; stratum < pattern::kStrata; ++stratum) {
      header.stratum[stratum] = index;
      for (; index < rules.size() && static_cast<std::size_t>(rules[index].stratum) == stratum; ++index)
        rule(rules[index], index);
    }
    header.stratum[pattern::kStrata] = index;
    header.words = static_cast<std::uint32_t>(build_.vocabulary.words().size() - 1);

    postings_.push_back(0);  // 0: no list
    const auto by_word = index_lists(anchored_words_, build_.vocabulary.words().size());
    const auto by_class = index_lists(anchored_classes_, build_.names.names(NameBuilder::classes).size());
    const auto by_token = index_lists(anchored_tokens_, pattern::kTokenClasses);

    SectionLayout layout(sizeof(header));
    header.rules = layout.add(records_);
    header.nodes = layout.add(nodes_);
    header.edges = layout.add(edges_);
    header.tests = layout.add(tests_);
    header.sets = layout.add(sets_);
    header.phrases = layout.add(phrases_);
    header.set_words = layout.add(set_words_);
    header.numbers = layout.add(numbers_);
    header.conditions = layout.add(conditions_);
    header.parts = layout.add(parts_);
    header.strings = layout.add(strings_);
    header.by_word = layout.add(by_word);
    header.by_class = layout.add(by_class);
    header.by_token = layout.add(by_token);
    header.postings = layout.add(postings_);
    return layout.finish(header);
  }

 private:
  using Lists = std::map<std::uint32_t, std::vector<std::uint32_t>>;

  void rule(const ResolvedRule& rule, std::uint32_t index) {
    pattern::RuleRecord record;
    record.id_offset = static_cast<std::uint32_t>(strings_.size());
    record.id_size = static_cast<std::uint32_t>(rule.id.size());
    strings_.insert(strings_.end(), rule.id.begin(), rule.id.end());
    record.stratum = static_cast<std::uint8_t>(rule.stratum);
    record.scope = static_cast<std::uint8_t>(rule.source->scope);
    record.in_fields = rule.source->in_fields;
    record.severity = rule.source->severity;
    record.gives = rule.gives;
    record.features = rule.features;
    record.strength = static_cast<float>(rule.source->strength.value_or(0)) / 1000.0F;
    record.even = rule.even;
    record.body = program(simplified(rule.body));
    record.conditions_first = static_cast<std::uint32_t>(conditions_.size());
    record.conditions_count = static_cast<std::uint32_t>(rule.conditions.size());
    for (const ResolvedCondition& source : rule.conditions) {
      pattern::Condition condition;
      condition.kind = source.kind;
      condition.tokens = static_cast<std::uint8_t>(source.tokens);
      const std::vector<Tree> parts = simplified_parts(source);
      condition.parts = static_cast<std::uint16_t>(parts.size());
      condition.first_part = static_cast<std::uint32_t>(parts_.size());
      for (const Tree& part : parts) parts_.push_back(program(part));
      conditions_.push_back(condition);
    }
    if (const auto anchor = find_anchor(rule.body, classes_, counts_)) {
      record.anchor_least = static_cast<std::uint8_t>(anchor->least);
      record.anchor_most = static_cast<std::uint8_t>(anchor->most);
      for (const text::WordId word : anchor->words) anchored_words_[word].push_back(index);
      for (const pattern::ClassId cls : anchor->classes) anchored_classes_[cls].push_back(index);
      for (const pattern::TokenClass token : anchor->tokens)
        anchored_tokens_[static_cast<std::uint32_t>(token)].push_back(index);
    }
    records_.push_back(record);
  }

  /// A list's place by its key; equal lists are kept once.
  std::vector<std::uint32_t> index_lists(const Lists& lists, std::size_t keys) {
    std::vector<std::uint32_t> index(keys, 0);
    for (const auto& [key, rules] : lists) {
      const auto [known, fresh] =
          known_lists_.try_emplace(rules, static_cast<std::uint32_t>(postings_.size()));
      if (fresh) {
        postings_.push_back(static_cast<std::uint32_t>(rules.size()));
        postings_.insert(postings_.end(), rules.begin(), rules.end());
      }
      index[key] = known->second;
    }
    return index;
  }

  // Programs are made from their end, so that every node leads to one made before it.

  pattern::Program program(const Tree& tree) {
    base_ = static_cast<std::uint32_t>(nodes_.size());
    nodes_.push_back({});
    std::uint32_t entry = compile(tree, 0);
    // The entry is the last node; where it was made earlier, a plain split leads to it.
    if (entry != nodes_.size() - 1 - base_) split({entry});
    const pattern::Program made{base_, static_cast<std::uint32_t>(nodes_.size()) - base_};
    mark_joins(made);
    return made;
  }

  void mark_joins(const pattern::Program& program) {
    std::vector<int> ways(program.count, 0);
    for (std::uint32_t i = 1; i < program.count; ++i) {
      const Node& node = nodes_[program.first + i];
      if (node.op == Op::split)
        for (std::uint32_t e = 0; e < node.b; ++e) ++ways[edges_[node.a + e]];
      else
        ++ways[node.next];
    }
    for (std::uint32_t i = 0; i < program.count; ++i)
      if (ways[i] > 1) nodes_[program.first + i].flags |= pattern::kJoin;
  }

  std::uint32_t put(const Node& node) {
    nodes_.push_back(node);
    return static_cast<std::uint32_t>(nodes_.size()) - 1 - base_;
  }
  std::uint32_t split(const std::vector<std::uint32_t>& to) {
    Node node;
    node.op = Op::split;
    node.a = static_cast<std::uint32_t>(edges_.size());
    node.b = static_cast<std::uint32_t>(to.size());
    edges_.insert(edges_.end(), to.begin(), to.end());
    return put(node);
  }

  std::uint32_t compile(const Tree& tree, std::uint32_t next) {
    Node node;
    node.next = next;
    switch (tree.kind) {
      case Tree::Kind::words:
        if (tree.phrases.size() == 1 && tree.phrases[0].size() == 1) {
          node.op = Op::word;
          node.a = tree.phrases[0][0];
        } else {
          node.op = Op::words;
          node.a = set(tree.phrases);
        }
        return put(node);
      case Tree::Kind::cls:
        node.op = Op::cls;
        node.value = tree.cls;
        node.flags = tree.who ? pattern::kWho : 0;
        node.a = static_cast<std::uint32_t>(tests_.size());
        for (const Tree::Test& test : tree.tests) put_test(test);
        node.b = static_cast<std::uint32_t>(tests_.size()) - node.a;
        return put(node);
      case Tree::Kind::token:
        node.op = Op::token;
        node.value = static_cast<std::uint16_t>(tree.token);
        return put(node);
      case Tree::Kind::number:
        node.op = Op::number;
        node.a = static_cast<std::uint32_t>(numbers_.size());
        numbers_.push_back({tree.low, tree.high, set(tree.phrases), 0});
        return put(node);
      case Tree::Kind::gap:
        node.op = Op::gap;
        node.value = static_cast<std::uint16_t>(tree.tokens);
        return put(node);
      case Tree::Kind::edge_start:
        node.op = Op::edge_start;
        return put(node);
      case Tree::Kind::edge_end:
        node.op = Op::edge_end;
        return put(node);
      case Tree::Kind::edge_pause:
        node.op = Op::edge_pause;
        return put(node);
      case Tree::Kind::sequence:
        for (auto child = tree.children.rbegin(); child != tree.children.rend(); ++child)
          next = compile(*child, next);
        return next;
      case Tree::Kind::choice: {
        std::vector<std::uint32_t> to;
        for (const Tree& child : tree.children) to.push_back(compile(child, next));
        return split(to);
      }
      case Tree::Kind::optional: {
        const std::uint32_t with = compile(tree.children[0], next);
        return split({with, next});
      }
      case Tree::Kind::it: {
        node.op = Op::it_close;
        const std::uint32_t close = put(node);
        node.op = Op::it_open;
        node.next = compile(tree.children[0], close);
        return put(node);
      }
    }
    return next;
  }

  void put_test(const Tree::Test& test) {
    // "one of these" is one group; "none of these" is a group for each.
    for (std::size_t i = 0; i < test.any.size(); ++i) {
      const bool last = test.negated || i + 1 == test.any.size();
      tests_.push_back(
          {test.any[i], static_cast<std::uint8_t>(test.negated), static_cast<std::uint8_t>(last)});
    }
  }

  std::uint32_t set(const Phrases& entries) {
    const auto known = known_sets_.find(entries);
    if (known != known_sets_.end()) return known->second;
    pattern::WordSet set;
    set.words_first = static_cast<std::uint32_t>(set_words_.size());
    for (const auto& entry : entries)
      if (entry.size() == 1) set_words_.push_back(entry[0]);
    set.words_count = static_cast<std::uint32_t>(set_words_.size()) - set.words_first;
    set.phrases_first = static_cast<std::uint32_t>(phrases_.size());
    for (const auto& entry : entries) {
      if (entry.size() == 1) continue;
      phrases_.push_back(
          {static_cast<std::uint32_t>(set_words_.size()), static_cast<std::uint32_t>(entry.size())});
      set_words_.insert(set_words_.end(), entry.begin(), entry.end());
    }
    set.phrases_count = static_cast<std::uint32_t>(phrases_.size()) - set.phrases_first;
    sets_.push_back(set);
    const auto id = static_cast<std::uint32_t>(sets_.size() - 1);
    known_sets_.emplace(entries, id);
    return id;
  }

  const Build& build_;
  const PatternClasses& classes_;
  const WordCounts& counts_;

  std::vector<pattern::RuleRecord> records_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> edges_;
  std::vector<pattern::FeatureTest> tests_;
  std::vector<pattern::WordSet> sets_;
  std::vector<pattern::Phrase> phrases_;
  std::vector<text::WordId> set_words_;
  std::vector<pattern::NumberRange> numbers_;
  std::vector<pattern::Condition> conditions_;
  std::vector<pattern::Program> parts_;
  std::vector<char> strings_;
  std::vector<std::uint32_t> postings_;
  std::map<Phrases, std::uint32_t> known_sets_;
  std::map<std::vector<std::uint32_t>, std::uint32_t> known_lists_;
  Lists anchored_words_, anchored_classes_, anchored_tokens_;
  std::uint32_t base_ = 0;
};

void tidy(Phrases& phrases) {
  std::sort(phrases.begin(), phrases.end());
  phrases.erase(std::unique(phrases.begin(), phrases.end()), phrases.end());
}

/// Whether one phrase begins as another does. Sorted, such a phrase stands right behind one that it
/// continues, or behind others that continue it too.
bool some_continue_others(const Phrases& sorted) {
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    const auto& shorter = sorted[i - 1];
    if (shorter.size() < sorted[i].size() && std::equal(shorter.begin(), shorter.end(), sorted[i].begin()))
      return true;
  }
  return false;
}

}  // namespace

Tree simplified(Tree tree) {
  for (Tree& child : tree.children) child = simplified(std::move(child));
  if (tree.kind != Tree::Kind::choice) return tree;
  std::vector<Tree> children;
  for (Tree& child : tree.children) {
    if (!children.empty() && child.kind == Tree::Kind::words && children.back().kind == Tree::Kind::words) {
      // At most one of two words fits a place; of two phrases both may, if one continues the other.
      Phrases joined = children.back().phrases;
      joined.insert(joined.end(), child.phrases.begin(), child.phrases.end());
      tidy(joined);
      if (!some_continue_others(joined)) {
        children.back().phrases = std::move(joined);
        continue;
      }
    }
    children.push_back(std::move(child));
  }
  tree.children = std::move(children);
  if (tree.children.size() > 1) return tree;
  Tree only = std::move(tree.children[0]);
  return only;
}

std::vector<Tree> simplified_parts(const ResolvedCondition& condition) {
  std::vector<Tree> parts;
  std::size_t words = condition.parts.size();  // where the joined words stand
  for (const Tree& source : condition.parts) {
    Tree part = simplified(source);
    if (condition.kind != pattern::ConditionKind::near && part.kind == Tree::Kind::words) {
      if (words < parts.size()) {
        Phrases& joined = parts[words].phrases;
        joined.insert(joined.end(), part.phrases.begin(), part.phrases.end());
        tidy(joined);
        continue;
      }
      words = parts.size();
    }
    parts.push_back(std::move(part));
  }
  return parts;
}

std::size_t steps(const Tree& tree) {
  std::size_t sum = 0;
  for (const Tree& child : tree.children) sum += steps(child);
  switch (tree.kind) {
    case Tree::Kind::sequence:
      return sum;
    case Tree::Kind::it:
      return sum + 2;
    default:
      return sum + 1;
  }
}

std::vector<std::byte> assemble_rules(const Build& build, const std::vector<ResolvedRule>& rules,
                                      const PatternClasses& classes, const WordCounts& counts) {
  return Assembler(build, classes, counts).assemble(rules);
}

}  // namespace scruple::compiler
