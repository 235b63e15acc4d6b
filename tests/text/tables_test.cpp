#include "text/tables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory_resource>
#include <random>

#include "tables_for_tests.h"

namespace scruple::text {
namespace {

TEST(Tables, KnowCharacters) {
  const test::TablesForTests made({});
  const Tables& t = made.tables;
  EXPECT_EQ(t.char_class(U'a'), CharClass::letter);
  EXPECT_EQ(t.char_class(U'7'), CharClass::digit);
  EXPECT_EQ(t.char_class(U'\n'), CharClass::newline);
  EXPECT_EQ(t.char_class(0x200B), CharClass::hidden);
  EXPECT_EQ(t.char_class(0x1F600), CharClass::emoji);
  EXPECT_EQ(t.char_class(0x1F3FD), CharClass::emoji_part);
  EXPECT_EQ(t.char_class(0x10FFFF), CharClass::other);
  EXPECT_TRUE(t.upper(U'É'));
  EXPECT_FALSE(t.upper(U'é'));
  EXPECT_EQ(t.marks(U'“'), kOpenQuote);
  EXPECT_EQ(t.marks(U'—'), kDash);
  EXPECT_EQ(t.fold(U'É'), "e");
  EXPECT_EQ(t.fold(U'ß'), "ss");
  EXPECT_EQ(t.fold(0x301), "");
  EXPECT_EQ(t.fold(U'a'), std::nullopt);
  EXPECT_EQ(t.confusable(U'р'), "p");
  EXPECT_EQ(t.confusable(U'é'), std::nullopt);
  EXPECT_EQ(t.leet(U'1'), "il");
  EXPECT_EQ(t.leet(U'x'), "");
  EXPECT_EQ(t.entity("pound"), "£");
  EXPECT_EQ(t.entity("Pound"), std::nullopt);
  EXPECT_EQ(t.cp1252(0x92), U'’');
  EXPECT_EQ(t.cp1252_byte(U'’'), 0x92);
}

TEST(Tables, FindEveryWordAndNoOther) {
  std::vector<std::string> words;
  std::mt19937 random(3);
  for (int i = 0; i < 20000; ++i) {
    std::string word;
    for (unsigned k = 1 + random() % 9; k > 0; --k) word += static_cast<char>('a' + random() % 26);
    words.push_back(word);
  }
  const test::TablesForTests made(words);
  const Tables& t = made.tables;
  for (WordId id = 1; id <= t.words(); ++id) ASSERT_EQ(t.word(t.spelling(id)), id);
  std::sort(words.begin(), words.end());
  for (int i = 0; i < 20000; ++i) {
    std::string word;
    for (unsigned k = 1 + random() % 9; k > 0; --k) word += static_cast<char>('a' + random() % 26);
    ASSERT_EQ(t.word(word) != kUnknownWord, std::binary_search(words.begin(), words.end(), word));
  }
  EXPECT_EQ(t.word(""), kUnknownWord);
  EXPECT_EQ(t.spelling(t.words() + 1), "");
}

TEST(Tables, RefuseDamageOrSurviveIt) {
  const test::TablesForTests made({"patient", "ward"});
  std::mt19937 random(5);
  const std::string text = "My p4tient Ã© &amp; “sooo” 😀 е́ р a. b";
  int refused = 0;
  for (int round = 0; round < 3000; ++round) {
    std::vector<std::byte> fold = test::fold_section();
    std::vector<std::byte> vocabulary = made.vocabulary;
    std::vector<std::byte>& hurt = round % 2 == 0 ? fold : vocabulary;
    const std::size_t reach = round % 4 < 2 ? std::min<std::size_t>(hurt.size(), 160) : hurt.size();
    for (unsigned k = 1 + random() % 3; k > 0; --k) hurt[random() % reach] = static_cast<std::byte>(random());
    if (round % 16 == 0) hurt.resize(random() % hurt.size());
    const auto opened = Tables::open(fold, vocabulary);
    if (!opened) {
      ++refused;
      continue;
    }
    (void)read_document(text, *opened, std::pmr::get_default_resource());
  }
  EXPECT_GT(refused, 500);
}

TEST(TextTables, SayWhereASourceIsWrong) {
  const struct {
    const char* file;
    const char* line;
  } cases[] = {{"class.tsv", "letters\t0041"},
               {"class.tsv", "letter\tXYZ"},
               {"fold.tsv", "a"},
               {"fold.tsv", ">\t0041"},
               {"confusable.tsv", "a\tnow\t0430"},
               {"marks.tsv", "comme\t002C"},
               {"cp1252.tsv", "20\t0041"},
               {"entities.tsv", "amp\tx"},
               {"leet.tsv", "0"},
               {"class.tsv", "letter\t0043..0041"}};
  for (const auto& c : cases) {
    std::vector<compiler::Diagnostic> diagnostics;
    compiler::make_text_tables(
        {{std::string("knowledge/text/") + c.file, std::string("# A comment.\n") + c.line + "\n"}},
        diagnostics);
    ASSERT_EQ(diagnostics.size(), 1u) << c.line;
    EXPECT_EQ(diagnostics[0].line, 2u) << c.line;
    EXPECT_FALSE(diagnostics[0].remedy.empty());
  }
}

}  // namespace
}  // namespace scruple::text
