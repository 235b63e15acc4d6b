// How rules match, by cases: the pieces of the language over whole texts, as people write them.
#include <gtest/gtest.h>

#include "compiler/pattern_assembler.h"
#include "kit.h"
#include "pattern/program.h"
#include "pattern/token_class.h"

namespace scruple::test {
namespace {

using compiler::Source;

const std::vector<Source>& lexicons() {
  static const std::vector<Source> files = {
      {"wards.txt",
       "class WARD\nsource Test.\nacute medical unit\tkind=admission\nmedical "
       "unit\tkind=other\namu\tkind=admission\n🏥\tkind=any\n"},
      {"places.txt", "class PLACE\nsource Test.\nmedical unit\nleeds\n"},
      {"number_words.txt", "class NUMBER_WORD\nsource Test.\ntwo\tvalue=2\ntwenty one\tvalue=21\n"},
  };
  return files;
}

/// The texts of the hits' focus, joined by |, for rules given as a file.
std::string matches(const std::string& file, std::string_view text) {
  compiler::Build build = make_build();
  std::vector<std::byte> lexicon_section = compiler::make_lexicons(build, lexicons());
  const std::vector<Source> files = {{"t.pat", file}};
  const Source irregular{"irregular.tsv", "have\thas had having\n"};
  const auto parsed = compiler::parse_pattern_files(build, files);
  compiler::PatternClasses classes(build);
  const auto rules = compiler::resolve_patterns(build, parsed, irregular, classes);
  EXPECT_EQ(short_list(build.diagnostics), "") << file;
  const Engine engine =
      open_engine(build, std::move(lexicon_section), compiler::assemble_rules(build, rules, classes, {}));
  std::pmr::monotonic_buffer_resource arena;
  const text::Document document = text::read_document(text, engine.tables, &arena);
  pattern::Annotations annotations(static_cast<std::uint32_t>(document.tokens().size()), &arena);
  engine.rules.mark_lexicons(document, annotations);
  std::string out;
  for (const auto stratum : {pattern::Stratum::mention, pattern::Stratum::person, pattern::Stratum::cue}) {
    std::pmr::vector<pattern::Hit> hits(&arena);
    engine.rules.match(stratum, document, annotations, pattern::kInAll, hits);
    engine.rules.annotate(hits, annotations);
    if (stratum != pattern::Stratum::cue) continue;
    for (const pattern::Hit& hit : hits)
      out += (out.empty() ? "" : "|") +
             std::string(document.source(document.span(hit.focus_first, hit.focus_last)));
  }
  return out;
}

std::string body(const std::string& text) {
  return "topic a.b\nrule r strength .5\n  " + text + "\n";
}

TEST(Matching, Items) {
  const struct {
    const char* body;
    const char* text;
    const char* matches;
  } cases[] = {
      {"my ward", "On MY ward, my, ward", "MY ward|my, ward"},
      {"\"my ward\" is", "my ward is full", "my ward is"},
      {"can't say", "I can’t say", "can’t say"},
      {"^have ^travel", "She had travelled and has traveled", "had travelled|has traveled"},
      {"in WARD", "Back in acute medical unit", "in acute medical unit"},
      {"in WARD[kind=other]", "in acute medical unit, in medical unit", "in medical unit"},
      {"in @places", "in acute medical unit, in Leeds", "in Leeds"},
      {"in WARD[kind!=any|other]", "in 🏥 in amu", "in amu"},
      {"in 🏥", "in 🏥", "in 🏥"},
      {"bed num(2..30)", "bed 2, bed 31, bed two, bed twenty one, bed 1,200, bed 3.5",
       "bed 2|bed two|bed twenty one|bed 3.5"},
      {"bed num(1200..1200)", "bed 1,200", "bed 1,200"},
      {"by CAP", "by leeds by Leeds by 12", "by Leeds"},
      {"a MONEY", "a £20 a 20", "a £20"},
      {"a PERCENT", "a 20% a 20", "a 20"},
      {"(one | one two)=it three?", "one two three", "one"},
      {"(one | \"one two\")=it three?", "one two three", "one"},
      {"(\"one two\" | one)=it three?", "one two three", "one two"},
      {"(one | two | \"three four\")=it", "three four two", "three four|two"},
      {"(one two | one)=it three?", "one two three", "one two"},
      {"one ..2 two", "one x two one x x x two", "one x two"},
      {"one ..3 two=it", "one two two", "two"},
      {"START one", "one one. one", "one|one"},
      {"one END", "one one", "one"},
      {"one two", "one. two", ""},
      {"one one", "one one one", "one one"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(matches(body(c.body), c.text), c.matches) << c.body << " in " << c.text;
}

TEST(Matching, Conditions) {
  const struct {
    const char* body;
    const char* text;
    const char* matches;
  } cases[] = {
      {"one\n  near 2 (two)", "one x two", "one"},
      {"one\n  near 1 (two)", "one x two", ""},
      {"one\n  near 2 (two x)", "one y two x", ""},
      {"one\n  near 3 (two ; x)", "x one y two", "one"},
      {"one\n  near 3 (two ; z)", "x one y two", ""},
      {"one\n  near 3 (z | two)", "x one y two", "one"},
      {"one\n  unless near 1 (two)", "two one x one", "one"},
      {"one ..3 two\n  unless near 1 (two two)", "one two two", ""},
      {"one\n  unless (two)", "one x x x x two. one", "one"},
      {"one ..2 (two | x)=it\n  near 1 (three)", "one two x three", "x"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(matches(body(c.body), c.text), c.matches) << c.body << " in " << c.text;
}

TEST(Matching, StrataSeeWhatStoodBefore) {
  EXPECT_EQ(matches("mention BAY[of=ward]\nrule bay\n  (bay | room) num(1..99)\n"
                    "person [part=care]\nrule lady\n  (lady in BAY[of=ward])\n"
                    "topic a.b\nrule told strength .5\n  (met | saw) the PERSON[part=care]=who today=it\n",
                    "saw the lady in bay 4 today"),
            "today");
}

TEST(Matching, NumbersHaveValues) {
  const std::pair<const char*, std::int64_t> cases[] = {
      {"0", 0},
      {"07700", 7'700'000},
      {"1,200", 1'200'000},
      {"12,00", -1},
      {"1,2000", -1},
      {"3.5", 3'500},
      {"3.", -1},
      {".5", -1},
      {"1.200.000", -1},
      {"10:30", -1},
      {"", -1},
      {",100", -1},
      {"1,234,567", 1'234'567'000},
      {"99999999999", -1},
      {"3.14159", 3'141},
      {"2/3", -1},
  };
  for (const auto& [digits, value] : cases) {
    const auto found = pattern::number_value(digits);
    EXPECT_EQ(found ? static_cast<std::int64_t>(*found) : -1, value) << digits;
  }
}

/// Every byte of the sections may be damaged: open() refuses, or matching stays inside.
TEST(Matching, DamagedSectionsNeverStray) {
  compiler::Build build = make_build();
  const std::vector<std::byte> lexicon_section = compiler::make_lexicons(build, lexicons());
  const std::vector<Source> files = {
      {"t.pat",
       body("(one | \"two three\")=it WARD[kind=any]? ..3 num(1..3)? four\n  unless near 2 (five)")}};
  const auto parsed = compiler::parse_pattern_files(build, files);
  compiler::PatternClasses classes(build);
  const auto rules = compiler::resolve_patterns(build, parsed, {}, classes);
  const std::vector<std::byte> rule_section = compiler::assemble_rules(build, rules, classes, {});
  const Engine engine = open_engine(build, lexicon_section, rule_section);
  std::pmr::monotonic_buffer_resource arena;
  const text::Document document =
      text::read_document("one in acute medical unit 2 four two three 🏥 four five", engine.tables, &arena);
  std::size_t refused = 0;
  const auto run = [&](const std::vector<std::byte>& lexicon, const std::vector<std::byte>& rule) {
    const auto opened = pattern::Rules::open(lexicon, rule, engine.tables.words());
    refused += !opened;
    if (!opened) return;
    std::pmr::monotonic_buffer_resource memory;
    pattern::Annotations annotations(static_cast<std::uint32_t>(document.tokens().size()), &memory);
    opened->mark_lexicons(document, annotations);
    std::pmr::vector<pattern::Hit> hits(&memory);
    opened->match(pattern::Stratum::cue, document, annotations, pattern::kInAll, hits);
    for (const pattern::Hit& hit : hits) EXPECT_LE(hit.last, document.tokens().size());
  };
  for (const unsigned char flip : {0x01, 0x80, 0xFF}) {
    for (std::size_t i = 0; i < rule_section.size(); ++i) {
      std::vector<std::byte> damaged = rule_section;
      damaged[i] ^= std::byte{flip};
      run(lexicon_section, damaged);
    }
    for (std::size_t i = 0; i < lexicon_section.size(); ++i) {
      std::vector<std::byte> damaged = lexicon_section;
      damaged[i] ^= std::byte{flip};
      run(damaged, rule_section);
    }
  }
  for (std::size_t size = 0; size < rule_section.size(); size += 7)
    run(lexicon_section, {rule_section.begin(), rule_section.begin() + static_cast<std::ptrdiff_t>(size)});
  EXPECT_GT(refused, 0U);
}

}  // namespace
}  // namespace scruple::test
