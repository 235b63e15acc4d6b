// What holds for every text: seeded random bytes, random pieces of difficult text, and
// variants of one text that must fold alike, with ICU as the judge of which are variants.
#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <memory_resource>
#include <random>
#include <string>

#include "invariants.h"
#include "tables_for_tests.h"
#include "text/document.h"

namespace scruple::text {
namespace {

const Tables& tables() {
  static const test::TablesForTests made({"a", "i", "am", "patient", "my", "name", "nurse", "so", "soo",
                                          "good", "x-ray", "covid19", "nhs", "'s", "shit", "ward", "the"});
  return made.tables;
}

std::string folded(const std::string& source) {
  const Document d = read_document(source, tables(), std::pmr::get_default_resource());
  return std::string(d.folded());
}

TEST(AnyText, KeepsTheInvariantsOnRandomBytes) {
  std::mt19937 random(7);
  for (int round = 0; round < 4000; ++round) {
    std::string source(random() % 120, '\0');
    for (char& b : source) b = static_cast<char>(round % 2 == 0 ? random() : 0x20 + random() % 0x60);
    const Document d = read_document(source, tables(), std::pmr::get_default_resource());
    ASSERT_EQ(test::broken_invariant(d, source), "") << testing::PrintToString(source);
  }
}

TEST(AnyText, KeepsTheInvariantsOnDifficultPieces) {
  const char* pieces[] = {"a",
                          "A",
                          " ",
                          "  ",
                          "\n",
                          ".",
                          ",",
                          "'",
                          "\"",
                          "’",
                          "“",
                          "”",
                          "-",
                          "--",
                          "—",
                          "@",
                          "#",
                          "&",
                          "&amp;",
                          "&#39;",
                          "&pound;",
                          "&#x1F600;",
                          "*",
                          "**",
                          "_",
                          "/",
                          "://",
                          "http",
                          "www.",
                          ".com",
                          "/x",
                          "1",
                          "1,",
                          "3.5",
                          "%",
                          "£",
                          "+",
                          "=",
                          "!",
                          "?",
                          "$",
                          "patient",
                          "p a t i e n t",
                          "x-ray",
                          "'s",
                          "’s",
                          "soooo",
                          "p4tient",
                          "ﬁ",
                          "é",
                          "e\xCC\x81",
                          "\xCC\x81",
                          "Ã©",
                          "â€™",
                          "ðŸ˜€",
                          "Ã¢â‚¬â„¢",
                          "\xE2\x80\x8B",
                          "\xC2\xAD",
                          "😀",
                          "👍🏽",
                          "👩‍👩‍👧",
                          "🇬🇧",
                          "🇬",
                          "1️⃣",
                          "\xE2\x80\x8D",
                          "р",
                          "а",
                          "Москва",
                          "한국",
                          "█",
                          "\xFF",
                          "\xE2\x82",
                          "\xF0\x9F",
                          "|",
                          "•",
                          "…",
                          "½",
                          "ß",
                          "İ",
                          "(",
                          ")",
                          "e.g.",
                          "Dr.",
                          "A&E",
                          "ⓟ",
                          "𝓹",
                          "\xEF\xBF\xBD",
                          "नमस्ते"};
  std::mt19937 random(11);
  for (int round = 0; round < 12000; ++round) {
    std::string source;
    for (unsigned i = random() % 24; i > 0; --i) source += pieces[random() % std::size(pieces)];
    const Document d = read_document(source, tables(), std::pmr::get_default_resource());
    ASSERT_EQ(test::broken_invariant(d, source), "") << source;
  }
}

TEST(AnyText, FoldsCanonicalVariantsAlike) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  ASSERT_TRUE(U_SUCCESS(status));
  std::mt19937 random(13);
  const auto normal = [&](const icu::Normalizer2* form, const icu::UnicodeString& text) {
    std::string out;
    form->normalize(text, status).toUTF8String(out);
    return out;
  };
  for (int round = 0; round < 20000; ++round) {
    icu::UnicodeString word;
    const unsigned length = 1 + random() % 5;
    const std::size_t script = random() % 11;  // letters of several scripts are the business of look-alikes
    for (unsigned i = 0; i < length; ++i) {
      constexpr struct {
        UChar32 first, last;
      } kRanges[] = {{0xC0, 0x24F},    {0x370, 0x3FF}, {0x400, 0x4FF},   {0x1F00, 0x1FFF},
                     {0xAC00, 0xD7A3}, {0x61, 0x7A},   {0xFF21, 0xFF5A}, {0x1D400, 0x1D6A3},
                     {0x3041, 0x30FE}, {0x5D0, 0x5EA}, {0x904, 0x939}};
      const auto& range = kRanges[script];
      const auto c = static_cast<UChar32>(
          range.first + static_cast<UChar32>(random() % static_cast<unsigned>(range.last - range.first + 1)));
      // A spacing accent becomes a space and an accent in NFKC; whether that parts a word is another matter.
      if (u_isdefined(c) && u_isalpha(c)) word.append(c);
    }
    const std::string c = folded(normal(nfc, word));
    EXPECT_EQ(folded(normal(nfd, word)), c) << normal(nfc, word);
    EXPECT_EQ(folded(normal(nfkc, word)), c) << normal(nfc, word);
  }
}

TEST(AnyText, FoldsWhatIsFoldedToItself) {
  std::mt19937 random(17);
  for (int round = 0; round < 5000; ++round) {
    std::string source;
    for (unsigned i = 1 + random() % 6; i > 0; --i) {
      const char* words[] = {"Patient", "É",   "Zoë",   "ﬁne",    "won’t",  "X-Ray",        "soooo",
                             "NHS",     "34F", "ｗard", "Straße", "Москва", "pa\u200Btient"};
      source += words[random() % std::size(words)];
      source += ' ';
    }
    const std::string once = folded(source);
    ASSERT_EQ(folded(once), once) << source;
  }
}

/// Tokens and sentences must not multiply beyond what the bytes allow, whatever they are.
TEST(AnyText, GrowsInStepWithItsSource) {
  const char* units[] = {"\xCC\x81", "p ", "@",  "@a",  "a@",   "&",       "&amp;", "1",
                         "1,",       "😀", "\"", "'",   "'a ",  "a-",      "a1",    "a!",
                         "#aB",      "a*", "Ã",  "aр ", "\xFF", "http://", "www.",  "a.a-"};
  for (const char* unit : units) {
    std::string source;
    while (source.size() < 100000) source += unit;
    const Document d = read_document(source, tables(), std::pmr::get_default_resource());
    EXPECT_EQ(test::broken_invariant(d, source), "") << unit;
    EXPECT_LE(d.tokens().size(), source.size()) << unit;
    EXPECT_LE(d.folded().size(), 4 * source.size()) << unit;
  }
}

}  // namespace
}  // namespace scruple::text
