// What the compiler refuses, and where it says the fault is. Each case is a whole file under
// `topic a.b` unless it has a header of its own; good rules say nothing.
#include <gtest/gtest.h>

#include "kit.h"

namespace scruple::test {
namespace {

using compiler::Source;

const std::vector<Source>& lexicons() {
  static const std::vector<Source> files = {
      {"pets.txt", "class PET\nsource Test.\ncat\tsize=small\nhorse\tsize=big\n"},
      {"negations.txt", "source Test.\nnot\nnever\ndon't\n"},
  };
  return files;
}

std::string faults_of(const std::string& text) {
  compiler::Build build = make_build();
  compiler::make_lexicons(build, lexicons());
  compiler::make_rules(build, {{"t.pat", text}}, {});
  return short_list(build.diagnostics);
}

const std::string kExamples = "hit x\nhit y\nhit z\nmiss a\nmiss \"b\"\nmiss not c\n";

/// A cue with this body.
std::string cue(const std::string& body) {
  return "topic a.b\nrule r strength .5\n  " + body + "\n" + kExamples;
}

struct Case {
  const char* name;
  std::string text;
  std::string faults;
};
void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class Faults : public testing::TestWithParam<Case> {};

TEST_P(Faults, AreToldWithTheirPlace) {
  EXPECT_EQ(faults_of(GetParam().text), GetParam().faults) << GetParam().text;
}

const Case kCases[] = {
    {"nothing", "", ""},
    {"comments", "# only\n\n   # comments\n", ""},
    {"good", cue("one PET[size=big|small, size!=big] ..3 (two | \"three four\")=it? ^walk num(1..2.5) END"),
     ""},
    {"good_conditions",
     cue("one two\n  near 3 (three ; four | five)\n  unless near 2 (six)\n  unless (seven)\n  even denies"),
     ""},
    {"good_signs", cue("one @ two & three a&e"), ""},
    {"condition_over_lines", cue("one two\n  unless (three ;\n    four)"), ""},
    {"set_over_lines", "set s = one |\n  two \"three four\"\n" + cue("{s} five"), ""},
    {"line", "fnord\n", "1:1 K110 a line cannot begin with 'fnord'\n"},
    {"rule_without_header", "rule r\n  one\n", "1:6 K119 a rule stands under no header\n"},
    {"example_without_rule", "hit one\n", "1:1 K119 an example without a rule\n"},
    {"body_without_rule", "  one\n", "1:1 K119 an indented line without a rule\n"},
    {"body_after_examples", cue("one two") + "  three\n",
     "10:1 K119 the body of this rule goes on after its examples\n"},
    {"no_body", "topic a.b\nrule r strength .5\nhit x\n", "2:6 K120 rule 'r' has no body\n"},
    {"no_strength", "topic a.b\nrule r\n  one two\n" + kExamples, "2:6 K118 rule 'r' has no strength\n"},
    {"strength", "topic a.b\nrule r strength 2\n  one\n", "2:17 K116 a strength lies above 0 and up to 1\n"},
    {"option", "topic a.b\nrule r loud\n  one\n", "2:8 K117 a rule has no option 'loud'\n"},
    {"option_of_others", "topic a.b\nrule r scope rest\n  one\n",
     "2:8 K117 'scope' is an option of stances only\n"},
    {"field", "circumstance a=b\nrule r in wind\n  one\n", "2:11 K117 there is no field 'wind'\n"},
    {"open_quote", cue("one \"two"), "3:7 K113 this quotation mark is not closed\n"},
    {"open_bracket", cue("one (two | three"), "3:7 K114 this bracket is not closed\n"},
    {"empty_alternative", cue("one (two | )"), "3:14 K114 an alternative is empty\n"},
    {"closing", cue("one ) two"), "3:7 K114 a closing bracket without an opening one\n"},
    {"bare_bar", cue("one | two"), "3:7 K114 alternatives need brackets round them\n"},
    {"deep", cue(std::string(13, '(') + "one" + std::string(13, ')')),
     "3:15 K115 brackets stand too deep inside one another\n"},
    {"gap", cue("one ..21 two"), "3:9 K116 a whole number from 1 to 20 must stand here\n"},
    {"range", cue("one num(5..2)"), "3:11 K116 this range is the wrong way round\n"},
    {"capital", cue("one tWo"), "3:8 K112 words are written in lower case\n"},
    {"star", cue("one two*"), "3:10 K112 items need a space between them\n"},
    {"comma", cue("one , two"), "3:7 K112 an item cannot begin with ','\n"},
    {"capture_name", cue("one=that two"), "3:6 K121 a capture is =it or =who\n"},
    {"who_on_word", cue("one=who two"), "3:6 K121 =who captures a PERSON only\n"},
    {"capture_twice", cue("one=it two=it"), "3:3 K121 =it may be met twice on one way\n"},
    {"capture_once_each", cue("(one=it two | three four=it)"), ""},
    {"capture_in_condition", cue("one two\n  unless (three=it)"), "4:11 K121 a condition captures nothing\n"},
    {"after_condition", cue("one two\n  even denies\n  three"),
     "5:3 K122 the body is over: only near, unless and even may follow\n"},
    {"condition_brackets", cue("one two\n  unless three"), "4:10 K114 a condition needs brackets\n"},
    {"unknown_set", cue("one {two}"), "3:7 K130 there is no set 'two'\n"},
    {"unknown_lexicon", cue("one @two"), "3:7 K130 there is no lexicon 'two'\n"},
    {"unknown_class", cue("one TWO"), "3:7 K130 there is no class TWO\n"},
    {"unknown_feature", cue("one PET[size=huge]"), "3:11 K130 nothing gives PET the feature 'size=huge'\n"},
    {"unknown_topic", "topic x.y\nrule r strength .5\n  one two\n" + kExamples,
     "1:1 K130 there is no topic 'x.y'\n"},
    {"unknown_stance", cue("one two\n  even dances"), "4:8 K130 there is no stance 'dances'\n"},
    {"later_class", "mention AGE\nrule r\n  one PERSON\nhit x\nmiss y\n",
     "3:7 K131 class PERSON is not known yet when this rule runs\n"},
    {"own_class", "mention AGE\nrule r\n  one AGE\nhit x\nmiss y\n",
     "3:7 K131 class AGE is not known yet when this rule runs\n"},
    {"class_of_earlier", "mention AGE[of=me]\nrule r\n  one two\nhit x\nmiss y\n" + cue("AGE[of=me] three"),
     ""},
    {"no_anchor", cue("one? ..3 ANY WORD"), "3:3 K132 this body has nothing that must occur\n"},
    {"no_anchor_in_one_way", cue("(one | ANY)"), "3:3 K132 this body has nothing that must occur\n"},
    {"no_anchor_in_condition", cue("one two\n  unless (ANY)"),
     "4:3 K132 a part of this condition has nothing that must occur\n"},
    {"only_words", cue("(one | two | ^three)"), "3:3 K133 this body is only a list of words\n"},
    {"words_with_near", cue("(one | two)\n  near 3 (three)"), ""},
    {"one_phrase", cue("\"one two\""), ""},
    {"few_examples", "topic a.b\nrule r strength .5\n  one two\nhit x\nmiss \"not\"\n",
     "2:6 K134 rule 'r' has 1 hits and 1 misses\n"},
    {"few_mentions", "mention AGE\nrule r\n  one two\nhit x\n",
     "2:6 K134 rule 'r' has 1 hits and 0 misses\n"},
    {"no_quote",
     "topic a.b\nrule r strength .5\n  one two\nhit x\nhit y\nhit z\nmiss a\nmiss don't\nmiss it's\n",
     "2:6 K135 rule 'r' has no miss with a quotation\n"},
    {"no_quote_needed",
     "topic a.b\nrule r strength .5\n  one two\n  even quotes\nhit x\nhit y\nhit z\nmiss a\nmiss never\nmiss "
     "b\n",
     ""},
    {"no_negation",
     "topic a.b\nrule r strength .5\n  one two\nhit x\nhit y\nhit z\nmiss a\nmiss ‘b’\nmiss c\n",
     "2:6 K136 rule 'r' has no miss with a negation\n"},
    {"shadowed", cue("one (two | three)") + "rule s strength .4\n  zero one two four\n" + kExamples,
     "10:6 K137 rule 's' is shadowed: 'a.b/r' (line 2) matches wherever it does\n"},
    {"stronger_is_not_shadowed",
     cue("one (two | three)") + "rule s strength .6\n  zero one two four\n" + kExamples, ""},
    {"wider_is_not_shadowed",
     cue("one two") + "rule s strength .4\n  one two?\n  near 1 (three)\n" + kExamples, ""},
    {"gap_shadows", cue("one ..3 two") + "rule s strength .4\n  one ..2 two\n" + kExamples,
     "10:6 K137 rule 's' is shadowed: 'a.b/r' (line 2) matches wherever it does\n"},
    {"condition_does_not_shadow",
     cue("one two\n  unless (three)") + "rule s strength .4\n  one two\n" + kExamples, ""},
    {"unused_set", "set s = one\n" + cue("one two"), "1:5 K138 set 's' is never used\n"},
    {"set_used_by_set", "set s = one\nset t = {s} two\n" + cue("{t} three"), ""},
    {"set_twice", "set s = one\nset s = two\n" + cue("{s} three"), "2:5 K141 set 's' is already there\n"},
    {"class_in_set", "set s = one PET\n" + cue("one two"),
     "1:13 K112 a set holds words, phrases, lemmas and sets only\n"},
    {"rule_twice", cue("one two") + "rule r strength .5\n  three four\n" + kExamples,
     "10:6 K141 there is a rule 'a.b/r' already\n"},
    {"nothing_left", cue("one \"!!\""), "3:7 K142 nothing remains of this word when it is folded\n"},
    {"built_in_class", "mention NUMBER\nrule r\n  one two\nhit x\nmiss y\n",
     "1:1 K141 class NUMBER is built in\n"},
    {"several", "fnord\n" + cue("one {two} @three") + "topic\nset = x\n",
     "1:1 K110 a line cannot begin with 'fnord'\n4:7 K130 there is no set 'two'\n4:13 K130 there is no "
     "lexicon 'three'\n"
     "11:6 K111 a topic is missing here\n12:5 K111 a set is missing here\n"},
};

INSTANTIATE_TEST_SUITE_P(Cases, Faults, testing::ValuesIn(kCases),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(Faults, AreShownAsACompilerShowsThem) {
  compiler::Build build = make_build();
  compiler::make_lexicons(build, lexicons());
  compiler::make_rules(build, {{"knowledge/patterns/t.pat", cue("one PET[size=huge] two")}}, {});
  ASSERT_EQ(build.diagnostics.size(), 1U);
  EXPECT_EQ(compiler::to_string(build.diagnostics[0]),
            "knowledge/patterns/t.pat:3:11: error K130: nothing gives PET the feature 'size=huge'\n"
            "    one PET[size=huge] two\n"
            "            ^\n"
            "  remedy: known values of size: small, big\n");
}

TEST(Faults, FortyRulesATopicAreEnough) {
  std::string text = "topic a.b\n";
  for (int i = 0; i < 41; ++i)
    text += "rule r" + std::to_string(i) + " strength .5\n  one w" + std::to_string(i) + "\n" + kExamples;
  EXPECT_EQ(faults_of(text), "322:6 K139 topic 'a.b' has more than 40 rules\n");
}

TEST(Faults, ALongBodyIsRefused) {
  std::string body;
  for (int i = 0; i < 201; ++i) body += "one ";
  EXPECT_EQ(faults_of(cue(body)), "3:3 K140 this body is 201 steps long; the limit is 200\n");
}

TEST(Faults, ManyAreCutOff) {
  const std::string text = [] {
    std::string lines;
    for (int i = 0; i < 1000; ++i) lines += "fnord\n";
    return lines;
  }();
  compiler::Build build = make_build();
  compiler::make_rules(build, {{"t.pat", text}}, {});
  ASSERT_EQ(build.diagnostics.size(), 201U);
  EXPECT_EQ(build.diagnostics.back().number, 123);
}

struct LexiconCase {
  const char* name;
  const char* file;
  const char* text;
  const char* faults;
};
void PrintTo(const LexiconCase& c, std::ostream* out) {
  *out << c.name;
}

class LexiconFaults : public testing::TestWithParam<LexiconCase> {};

TEST_P(LexiconFaults, AreToldWithTheirPlace) {
  compiler::Build build = make_build();
  compiler::make_lexicons(build, {{GetParam().file, GetParam().text}});
  EXPECT_EQ(short_list(build.diagnostics), GetParam().faults);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, LexiconFaults,
    testing::Values(
        LexiconCase{"good", "x.txt", "# c\nclass X_Y\nsource Own.\none two\ta=b c=d, e=f\n🐱\n", ""},
        LexiconCase{"no_source", "x.txt", "one\n", "1:1 K151 this lexicon does not say where it is from\n"},
        LexiconCase{"empty", "x.txt", "source Own.\n", "1:1 K152 this lexicon has no phrase\n"},
        LexiconCase{"feature", "x.txt", "source Own.\none\ta=B\n", "2:5 K150 this is no feature\n"},
        LexiconCase{"spaces", "x.txt", "source Own.\n!!\n",
                    "2:1 K142 nothing remains of this phrase when it is folded\n"},
        LexiconCase{"built_in", "number.txt", "source Own.\none\n", "1:1 K141 class NUMBER is built in\n"},
        LexiconCase{"file_name", "x-y.txt", "source Own.\none\n", "1:1 K111 'X-Y' cannot be a class\n"},
        LexiconCase{"long", "x.txt",
                    "source Own.\none two three four five six seven eight nine ten eleven twelve more\n",
                    "2:1 K140 this phrase has more than 12 words\n"},
        LexiconCase{"features", "x.txt", "source Own.\none\ta=1 b=1 c=1 d=1 e=1 f=1 g=1\n",
                    "2:1 K143 this phrase has more features than an annotation has room for\n"}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace scruple::test
