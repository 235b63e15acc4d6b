#include "text/document.h"

#include <gtest/gtest.h>

#include <memory_resource>

#include "invariants.h"
#include "tables_for_tests.h"

namespace scruple::text {
namespace {

const Tables& tables() {
  static const test::TablesForTests made(
      {"patient", "my",          "name",  "ward", "so",      "good",  "x-ray", "followup", "the", "shit",
       "peter",   "hollingsbee", "i",     "am",   "a",       "nurse", "nhs",   "heroes",   "'s",  "can't",
       "save",    "our",         "lives", "a&e",  "covid19", "het",   "rnli",  "aaa"});
  return made.tables;
}

Document read(std::string_view source) {
  Document d = read_document(source, tables(), std::pmr::get_default_resource());
  EXPECT_EQ(test::broken_invariant(d, source), "") << source;
  return d;
}

/// Folded forms; "/" between sentences.
std::string folded(std::string_view source) {
  const Document d = read(source);
  std::string out;
  for (const Token& t : d.tokens()) {
    if (!out.empty()) out += t.sentence != d.tokens()[&t - d.tokens().data() - 1].sentence ? " / " : " ";
    out += d.folded(t);
  }
  return out;
}

struct Case {
  const char* source;
  const char* folded;
};

class Folds : public testing::TestWithParam<Case> {};

TEST_P(Folds, AsWritten) {
  EXPECT_EQ(folded(GetParam().source), GetParam().folded) << GetParam().source;
}

INSTANTIATE_TEST_SUITE_P(
    Words, Folds,
    testing::Values(Case{"", ""}, Case{"  ,.!", ""}, Case{"My Patient", "my patient"},
                    Case{"can't won’t", "can't won't"}, Case{"the patient's", "the patient 's"},
                    Case{"the patient’s", "the patient 's"}, Case{"it's", "it's"},
                    Case{"O'Brien's", "o'brien 's"}, Case{"the patients' notes", "the patients notes"},
                    Case{"X-ray", "x-ray"}, Case{"x-ray's", "x-ray 's"}, Case{"follow-up", "followup"},
                    Case{"Hargreaves-Bolt", "hargreaves bolt"}, Case{"A&E", "a&e"},
                    Case{"fish & chips", "fish and chips"}, Case{"a + b", "a + b"},
                    Case{"+44 7700", "44 7700"}, Case{"====", ""}, Case{"e.g. this", "eg this"},
                    Case{"snake_case", "snake case"}));
INSTANTIATE_TEST_SUITE_P(
    Numbers, Folds,
    testing::Values(Case{"142,460", "142,460"}, Case{"1,2,3", "1 2 3"}, Case{"3.5mg", "3.5mg"},
                    Case{"10.30am", "10.30am"}, Case{"14:30", "14 30"}, Case{"B12", "b12"},
                    Case{"MP3", "mp3"}, Case{"4pm", "4pm"}, Case{"H1N1", "h1n1"}, Case{"34F", "34f"},
                    Case{"CO2", "co2"}, Case{"CO₂", "co2"}, Case{"12/03/2024", "12 03 2024"},
                    Case{"07700 900123", "07700 900123"}, Case{"1️⃣2️⃣", "12"}, Case{"٣٤", "34"}));
INSTANTIATE_TEST_SUITE_P(
    Disguise, Folds,
    testing::Values(
        Case{"p4tient", "patient"}, Case{"p@tient", "patient"},
        Case{"P3ter H0llingsbee", "peter hollingsbee"}, Case{"sh!t", "shit"}, Case{"$hit", "shit"},
        Case{"ward7", "ward7"}, Case{"sooooo", "so"}, Case{"gooood", "good"}, Case{"Zooooe", "zoe"},
        Case{"AAA", "aaa"}, Case{"xxx", "xxx"}, Case{"p a t i e n t", "patient"},
        Case{"p.a.t.i.e.n.t", "patient"}, Case{"p-a-t-i-e-n-t", "patient"},
        Case{"m y p a t i e n t", "my patient"}, Case{"p a t i e n t  n a m e", "patient name"},
        Case{"H o l l i s", "hollis"}, Case{"plan A B now", "plan a b now"},
        Case{"R.N.L.I. crew", "rnli crew"}, Case{"s***t", "s***t"}, Case{"pat*ent", "patient"},
        Case{"p*t*ent", "patient"}, Case{"Peter*s", "peter*s"}, Case{"at the 🏥.", "at the hospital"},
        Case{"told the 👶 off", "told the baby off"}, Case{"a good day 🏥", "a good day 🏥"},
        Case{"🛏️ 4 again", "bed 4 again"}, Case{"Late, 🏥 again", "late hospital again"},
        Case{"to the 🧑‍⚕️ and", "to the doctor and"},
        Case{"\"thank the 🏥\" and", "thank the hospital and"}, Case{"as a 👶 I was", "as a baby i was"},
        Case{"as a 👶 In Hull", "as a 👶 in hull"}, Case{"Done! 🏥 again", "done / hospital again"},
        Case{"🧠 fog", "brain fog"}, Case{"🏥 Again", "🏥 again"}, Case{"in 🏥 🎉 again", "in 🏥 🎉 again"},
        Case{"ward m47", "ward m47"}, Case{"p4tient sh17", "patient shit"},
        Case{"a ward sh17", "a ward sh17"}, Case{"**bold**", "bold"}, Case{"note*", "note"},
        Case{"Mrs ████ Jones", "mrs ████ jones"}, Case{"pa\u200Btient", "patient"},
        Case{"pa\u00ADtient", "patient"}, Case{"раtient", "patient"}, Case{"ｐａｔｉｅｎｔ", "patient"},
        Case{"𝓹𝓪𝓽𝓲𝓮𝓷𝓽", "patient"}, Case{"ᴘᴀᴛɪᴇɴᴛ", "patient"}, Case{"🅿🅰🆃🅸🅴🅽🆃", "patient"},
        Case{"Москва", "москва"}, Case{"нет in the text", "het in the text"}, Case{"нет да", "нет да"},
        Case{"Søren Łukasz Zoë", "soren lukasz zoe"}, Case{"ﬁne", "fine"}));
INSTANTIATE_TEST_SUITE_P(Repairs, Folds,
                         testing::Values(Case{"can&#39;t", "can't"}, Case{"&lt;the&gt;", "the"},
                                         Case{"fish &amp; chips", "fish and chips"},
                                         Case{"&eacute;t&#xE9;", "ete"}, Case{"&nosuch; x", "and nosuch x"},
                                         Case{"donâ€™t", "don't"}, Case{"cafÃ©", "cafe"},
                                         Case{"canÃ¢â‚¬â„¢t", "can't"}, Case{"pat\xFFient", "pat\uFFFDient"},
                                         Case{"ðŸ˜€", "😀"}, Case{"Größe", "grosse"},
                                         Case{"café\u00A0»", "cafe"}));
INSTANTIATE_TEST_SUITE_P(
    Things, Folds,
    testing::Values(Case{"#NHSHeroes", "nhs heroes"}, Case{"#saveourlives", "save our lives"},
                    Case{"#COVID19", "covid19"}, Case{"#ward_7B", "ward 7 b"}, Case{"#1", "1"},
                    Case{"#unheardof", "unheardof"}, Case{"@nurse_1 hi", "@nurse_1 hi"},
                    Case{"@a.bsky.social", "@a.bsky.social"}, Case{"j.smith+x@nhs.net.", "j.smith+x@nhs.net"},
                    Case{"see https://A.b/C?d=(1),", "see https://a.b/c?d=(1)"},
                    Case{"www.nhs.uk", "www.nhs.uk"}, Case{"bit.ly/abc", "bit.ly/abc"},
                    Case{"it.is", "it is"}, Case{"home.Then", "home / then"}, Case{"👍🏽", "👍"},
                    Case{"👩‍👩‍👧x", "👩👩👧 x"}, Case{"🇬🇧🇫🇷", "🇬🇧 🇫🇷"}, Case{"❤️❤️", "❤ ❤"}));
INSTANTIATE_TEST_SUITE_P(Sentences, Folds,
                         testing::Values(Case{"One two. Three", "one two / three"},
                                         Case{"Mr. Smith", "mr smith"},
                                         Case{"Dr. A. Jones left. He", "dr a jones left / he"},
                                         Case{"at 10.30 today", "at 10.30 today"}, Case{"No. 5", "no 5"},
                                         Case{"I said no. She", "i said no / she"},
                                         Case{"so... tired", "so tired"}, Case{"so... Then", "so / then"},
                                         Case{"really?! yes", "really / yes"}, Case{"one\ntwo", "one / two"},
                                         Case{"one • two | three", "one / two / three"},
                                         Case{"one 😀 two", "one 😀 two"}, Case{"etc. and", "etc and"},
                                         Case{"etc. And", "etc / and"}, Case{"9 a.m. sharp", "9 am sharp"}));

struct FormCase {
  const char* source;
  Form form;
  unsigned looks;
  unsigned before;
};

TEST(Document, TellsFormLooksAndMarksOfTheLastToken) {
  const FormCase cases[] = {
      {"Word", Form::word, kCapital, 0},
      {"WORD", Form::word, kCapital | kUpper, 0},
      {"ÉCOLE", Form::word, kCapital | kUpper, 0},
      {"МОСКВА", Form::word, kCapital | kUpper, 0},
      {"a 4pm", Form::mixed, 0, kSpace},
      {"£20", Form::number, 0, kCurrency},
      {"20% off", Form::word, 0, kSpace | kPercent},
      {"+44", Form::number, 0, kPlus},
      {"say \"hello", Form::word, 0, kSpace | kOpenQuote},
      {"say “hello", Form::word, 0, kSpace | kOpenQuote},
      {"\"hello\" she", Form::word, 0, kSpace | kCloseQuote},
      {"say 'hello there'", Form::word, 0, kSpace},
      {"say 'hello'", Form::word, 0, kSpace | kOpenQuote},
      {"'tis", Form::word, 0, kApostrophe},
      {"'no' he", Form::word, 0, kSpace | kCloseQuote},
      {"the patients' notes", Form::word, 0, kSpace | kApostrophe},
      {"Hargreaves-Bolt", Form::word, kCapital, kDash},
      {"14:30", Form::number, 0, kColon},
      {"(see", Form::word, 0, kOpenBracket},
      {"#nhs", Form::word, kHashtag, kHash},
      {"p4tient", Form::word, kLeet, 0},
      {"soooo", Form::word, kStretched, 0},
      {"p a t i e n t", Form::word, kSpaced, 0},
      {"pa\u200Btient", Form::word, kHidden, 0},
      {"раtient", Form::word, kConfusable, 0},
      {"f**k", Form::word, kMasked, 0},
      {"cafÃ©", Form::word, kRepaired, 0},
      {"&", Form::sign, 0, 0},
      {"@x", Form::handle, 0, 0},
      {"a@b.uk", Form::email, 0, 0},
      {"http://x", Form::link, 0, 0},
      {"👍🏽", Form::emoji, 0, 0},
  };
  for (const FormCase& c : cases) {
    const Document d = read(c.source);
    ASSERT_FALSE(d.tokens().empty()) << c.source;
    const Token& t = d.tokens().back();
    EXPECT_EQ(t.form, c.form) << c.source;
    EXPECT_EQ(t.looks, c.looks) << c.source;
    EXPECT_EQ(t.before, c.before) << c.source;
  }
}

TEST(Document, PointsAtTheOriginal) {
  struct {
    const char* source;
    std::size_t token;
    const char* original;
  } const cases[] = {
      {"my pa\u200Btient, now", 1, "pa\u200Btient"},
      {"p a t i e n t here", 0, "p a t i e n t"},
      {"m y p a t i e n t", 1, "p a t i e n t"},
      {"#NHSHeroes", 1, "Heroes"},
      {"can&#39;t stop", 0, "can&#39;t"},
      {"a 👍🏽 b", 1, "👍🏽"},
      {"say donâ€™t now", 1, "donâ€™t"},
      {"the patient’s", 2, "’s"},
      {"e\u0301te\u0301 x", 0, "e\u0301te\u0301"},
  };
  for (const auto& c : cases) {
    const Document d = read(c.source);
    ASSERT_GT(d.tokens().size(), c.token) << c.source;
    EXPECT_EQ(d.source(d.tokens()[c.token].at), c.original) << c.source;
  }
}

TEST(Document, KnowsAQuestionByItsSentence) {
  const Document d = read("Is it you? \"Yes.\" she said");
  ASSERT_EQ(d.sentences().size(), 3u);
  EXPECT_NE(d.sentences()[0].after & kQuestion, 0u);
  EXPECT_EQ(d.sentences()[0].after & kOpenQuote, 0u);
  EXPECT_NE(d.sentences()[1].after & kCloseQuote, 0u);
}

TEST(Document, BreaksLongSentencesAtTheLastComma) {
  std::string source;
  for (int i = 0; i < 100; ++i) source += i == 40 ? "word, " : "word ";
  const Document d = read(source);
  ASSERT_GE(d.sentences().size(), 3u);
  EXPECT_EQ(d.sentences()[0].last, 41u);
  EXPECT_EQ(d.sentences()[1].last, 89u);
}

TEST(Document, JoinsTokensIntoASpan) {
  const Document d = read("one two three");
  EXPECT_EQ(d.source(d.span(1, 3)), "two three");
  EXPECT_EQ(d.span(2, 2), Span{});
}

}  // namespace
}  // namespace scruple::text
