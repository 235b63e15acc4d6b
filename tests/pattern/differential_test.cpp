// The compiled matcher against the naive one: random rules over random texts with random
// annotations must give the same hits, focus and person.
#include <gtest/gtest.h>

#include <random>

#include "compiler/pattern_assembler.h"
#include "kit.h"
#include "naive.h"

namespace scruple::test {
namespace {

using compiler::Source;

class Random {
 public:
  explicit Random(std::uint32_t seed) : engine_(seed) {}
  std::uint32_t below(std::uint32_t n) { return engine_() % n; }
  bool one_in(std::uint32_t n) { return below(n) == 0; }
  template <class T, std::size_t N>
  T pick(const T (&list)[N]) {
    return list[below(N)];
  }

 private:
  std::mt19937 engine_;
};

constexpr const char* kWords[] = {"red", "blue", "green", "cat", "dog", "bird"};

/// Writes rules as an author would.
class RuleWriter {
 public:
  explicit RuleWriter(Random& random) : random_(random) {}

  std::string rule(int number) {
    std::string out = "rule r" + std::to_string(number) + " strength .5\n  ";
    it_ = who_ = true;
    out += sequence(3, true) + "\n";
    for (std::uint32_t i = random_.below(3); i > 0; --i) out += "  " + condition() + "\n";
    return out;
  }

 private:
  std::string sequence(int depth, bool captures) {
    std::string out;
    for (std::uint32_t i = 1 + random_.below(4); i > 0; --i) out += item(depth, captures) + " ";
    return out;
  }

  std::string item(int depth, bool captures) {
    const std::uint32_t kind = random_.below(14);
    if (kind == 0) return ".." + std::to_string(1 + random_.below(4));
    if (kind == 1 && random_.one_in(3))
      return random_.one_in(2) ? "START" : random_.one_in(2) ? "END" : "PAUSE";
    std::string out = bare(kind, depth, captures);
    if (captures && it_ && random_.one_in(5)) {
      it_ = false;
      out += "=it";
    } else if (captures && who_ && out.starts_with("PERSON")) {
      who_ = false;
      out += "=who";
    }
    if (random_.one_in(4)) out += "?";
    return out;
  }

  std::string bare(std::uint32_t kind, int depth, bool captures) {
    static constexpr const char* kTokens[] = {"ANY",   "WORD",  "NUMBER",  "CAP",  "MIXED",
                                              "EMOJI", "MONEY", "PERCENT", "UPPER"};
    static constexpr const char* kPersons[] = {"PERSON", "PERSON[part=care]", "PERSON[part=care|family]",
                                               "PERSON[part!=care]", "PERSON[part=care, named!=yes]"};
    static constexpr const char* kMarks[] = {"NAME[kind=full]", "@pets", "PETS[size!=big]", "NAME"};
    switch (kind) {
      case 1:
        return "\"" + std::string(random_.pick(kWords)) + " " + random_.pick(kWords) + "\"";
      case 2:
        return random_.pick(kTokens);
      case 3:
      case 4:
        return random_.pick(kPersons);
      case 5:
        return random_.pick(kMarks);
      case 6:
        return random_.one_in(2) ? "{things}" : "^walk";
      case 7:
        return "num(" + std::to_string(random_.below(4)) + ".." + std::to_string(4 + random_.below(9)) + ")";
      case 8:
      case 9:
        if (depth > 0) {
          std::string out = "( " + sequence(depth - 1, false);
          // A capture inside would have to be the only one on every way, so alternatives hold none.
          for (std::uint32_t i = random_.below(3); i > 0; --i) out += "| " + sequence(depth - 1, false);
          (void)captures;
          return out + ")";
        }
        [[fallthrough]];
      default:
        return random_.pick(kWords);
    }
  }

  std::string condition() {
    std::string out = random_.one_in(3)   ? "unless ("
                      : random_.one_in(2) ? "near " + std::to_string(1 + random_.below(4)) + " ("
                                          : "unless near " + std::to_string(1 + random_.below(4)) + " (";
    for (std::uint32_t i = random_.below(2);; --i) {
      out += sequence(1, false);
      if (random_.one_in(3)) out += "| " + sequence(1, false);
      if (i == 0) return out + ")";
      out += "; ";
    }
  }

  Random& random_;
  bool it_ = true, who_ = true;
};

std::string random_text(Random& random) {
  static constexpr const char* kOthers[] = {"1,200",  "3",     "3.5",     "12",   "£5",     "7%",
                                            "4pm",    "Red",   "CAT",     "🐱",   "walked", "two",
                                            "twelve", "zebra", "big cat", "walk."};
  std::string out;
  for (std::uint32_t i = 2 + random.below(14); i > 0; --i) {
    out += random.one_in(3) ? random.pick(kOthers) : random.pick(kWords);
    out += random.one_in(15) ? ". " : random.one_in(8) ? ", " : " ";
  }
  return out;
}

void mark_at_random(Random& random, const Engine& engine, const text::Document& document,
                    pattern::Annotations& annotations) {
  for (const text::Sentence& sentence : document.sentences()) {
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
      for (std::uint32_t n = random.below(3); n > 0; --n) {
        pattern::Annotation a;
        a.cls = engine.names.cls(random.one_in(3) ? "NAME" : "PERSON");
        a.first = at;
        a.last = std::min(sentence.last, at + 1 + random.below(3));
        if (random.one_in(2)) a.add(engine.names.feature("part=care"));
        if (random.one_in(3)) a.add(engine.names.feature("part=family"));
        if (random.one_in(3)) a.add(engine.names.feature("named=yes"));
        if (random.one_in(2)) a.add(engine.names.feature("kind=full"));
        annotations.add(a);
      }
    }
  }
}

bool operator==(const pattern::Hit& a, const pattern::Hit& b) {
  return a.rule == b.rule && a.sentence == b.sentence && a.first == b.first && a.last == b.last &&
         a.focus_first == b.focus_first && a.focus_last == b.focus_last && a.who == b.who;
}

std::string show(const pattern::Hit& h) {
  return "rule " + std::to_string(h.rule) + " sentence " + std::to_string(h.sentence) + " [" +
         std::to_string(h.first) + "," + std::to_string(h.last) + ") focus [" +
         std::to_string(h.focus_first) + "," + std::to_string(h.focus_last) + ") who " +
         std::to_string(h.who);
}

class Differential : public testing::TestWithParam<std::uint32_t> {};

TEST_P(Differential, CompiledAndNaiveAgree) {
  Random random(GetParam());
  compiler::Build build = make_build();
  const std::vector<Source> lexicons = {
      {"pets.txt", "source Test.\ncat\tsize=small\nbig cat\tsize=big\ndog\tsize=big\n🐱\tsize=small\n"},
      {"number_words.txt",
       "class NUMBER_WORD\nsource Test.\none\tvalue=1\ntwo\tvalue=2\ntwelve\tvalue=12\n"}};
  std::vector<std::byte> lexicon_section = compiler::make_lexicons(build, lexicons);

  std::string source = "topic a.b\nset things = bird \"red dog\" red \"red dog cat\"\n";
  RuleWriter writer(random);
  for (int i = 0; i < 40; ++i) source += writer.rule(i);
  const std::vector<Source> files = {{"random.pat", source}};
  const Source irregular;
  const auto parsed = compiler::parse_pattern_files(build, files);
  compiler::PatternClasses classes(build);
  auto rules = compiler::resolve_patterns(build, parsed, irregular, classes);
  for (const auto& d : build.diagnostics) ASSERT_EQ(d.number, 138) << compiler::to_string(d) << source;
  const auto no_anchor = [&](const compiler::ResolvedRule& rule) {
    return !compiler::find_anchor(rule.body, classes, {});
  };
  std::erase_if(rules, no_anchor);
  ASSERT_FALSE(rules.empty());
  const Engine engine =
      open_engine(build, std::move(lexicon_section), compiler::assemble_rules(build, rules, classes, {}));

  std::size_t matched = 0, with_focus = 0;
  for (int i = 0; i < 60; ++i) {
    const std::string text = random_text(random);
    std::pmr::monotonic_buffer_resource arena;
    const text::Document document = text::read_document(text, engine.tables, &arena);
    pattern::Annotations annotations(static_cast<std::uint32_t>(document.tokens().size()), &arena);
    engine.rules.mark_lexicons(document, annotations);
    mark_at_random(random, engine, document, annotations);
    std::pmr::vector<pattern::Hit> hits(&arena);
    engine.rules.match(pattern::Stratum::cue, document, annotations, pattern::kInAll, hits);
    std::vector<pattern::Hit> expected;
    for (std::uint32_t s = 0; s < document.sentences().size(); ++s)
      for (std::uint32_t r = 0; r < rules.size(); ++r)
        for (const pattern::Hit& hit : naive_match(rules[r], r, document, s, annotations))
          expected.push_back(hit);
    for (std::size_t h = 0; h < std::max(hits.size(), expected.size()); ++h) {
      ASSERT_TRUE(h < hits.size() && h < expected.size() && hits[h] == expected[h])
          << text << "\ncompiled " << (h < hits.size() ? show(hits[h]) : "none") << "\nnaive    "
          << (h < expected.size() ? show(expected[h]) : "none") << "\n"
          << rules[h < expected.size() ? expected[h].rule : hits[h].rule].id << "\n"
          << source;
      ++matched;
      with_focus += hits[h].focus_first != hits[h].first || hits[h].focus_last != hits[h].last;
    }
  }
  // The comparison says something only where rules match.
  EXPECT_GT(matched, 100U);
  EXPECT_GT(with_focus, 0U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Differential, testing::Range(1U, 61U));

}  // namespace
}  // namespace scruple::test
