// The right guide for a question as people type it, and answers for those whom other codes bind.
#include "advise/guides.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "advise/wording.h"
#include "knowledge/sources.h"
#include "review/engine.h"
#include "scruple/reviewer.h"

namespace scruple::advise {
namespace {

struct Opened {
  Reviewer reviewer;
  Guides guides;
  const codes::Codes& codes() const { return reviewer.engine().codes; }
};

const Opened& built_in() {
  static const Opened opened = [] {
    auto reviewer = Reviewer::open(Knowledge::built_in().value());
    auto guides = Guides::open(reviewer->knowledge().blob().section(knowledge::SectionId::guides),
                               reviewer->engine().reader.tables());
    return Opened{std::move(reviewer).value(), std::move(*guides)};
  }();
  return opened;
}

std::vector<std::string> ids_for(std::string_view question, std::size_t most = 3) {
  std::vector<std::string> ids;
  for (const Match& match : built_in().guides.find(question, most))
    ids.emplace_back(built_in().guides.id(match.guide));
  return ids;
}

Answer answer_for(std::string_view id, const Author& author) {
  const auto& guides = built_in().guides;
  for (std::uint16_t i = 0; i < guides.size(); ++i)
    if (guides.id(i) == id) return guides.answer(i, built_in().codes(), built_in().codes().bind(author, ""));
  ADD_FAILURE() << "there is no guide " << id;
  return {};
}

Author of(const char* body) {
  Author author;
  author.body = body;
  return author;
}

std::vector<std::pair<std::string, std::string>> questions(const char* file) {
  std::vector<std::pair<std::string, std::string>> out;
  const std::string all = compiler::read_text(std::string(SCRUPLE_SOURCE_DIR) + "/tests/advise/" + file);
  for (std::size_t from = 0; from < all.size();) {
    const std::size_t newline = std::min(all.find('\n', from), all.size());
    const std::string line = all.substr(from, newline - from);
    from = newline + 1;
    if (line.empty() || line.front() == '#') continue;
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos)
      out.emplace_back("", line);
    else
      out.emplace_back(line.substr(0, tab), line.substr(tab + 1));
  }
  return out;
}

/// What a set of questions must at least reach, in percent, and at most; docs/guides.md has what it did.
/// Nobody learns from these sets: what goes astray is counted, and never shown.
struct Floor {
  const char* file;
  std::size_t first, among_three, most_silent, most_none_answered;
};

class Questions : public testing::TestWithParam<Floor> {};

/// A label is a guide, `better|other` where two are right, or `none`.
TEST_P(Questions, FindTheirGuides) {
  const Floor& floor = GetParam();
  std::size_t fits = 0, first = 0, among = 0, silent = 0, none = 0, answered = 0;
  for (const auto& [label, question] : questions(floor.file)) {
    const auto found = ids_for(question);
    const auto right = [&](const std::string& id) {
      return ('|' + label + '|').find('|' + id + '|') != std::string::npos;
    };
    if (label == "none") {
      ++none;
      answered += found.empty() ? 0 : 1;
      continue;
    }
    ++fits;
    first += !found.empty() && right(found.front()) ? 1 : 0;
    among += std::any_of(found.begin(), found.end(), right) ? 1 : 0;
    silent += found.empty() ? 1 : 0;
  }
  ASSERT_GE(fits, 120U);
  std::printf("first %zu, among three %zu, silent %zu, of %zu; answered %zu of %zu that no guide fits\n",
              first, among, silent, fits, answered, none);
  EXPECT_GE(first * 100, fits * floor.first);
  EXPECT_GE(among * 100, fits * floor.among_three);
  EXPECT_LE(silent * 100, fits * floor.most_silent);
  EXPECT_LE(answered * 100, none * floor.most_none_answered);
}

INSTANTIATE_TEST_SUITE_P(Find, Questions,
                         testing::Values(Floor{"questions_fresh.tsv", 95, 98, 2, 5},
                                         Floor{"questions_held.tsv", 91, 97, 2, 10}));

TEST(Find, SaysSoWhenNothingFits) {
  std::string missed;
  std::size_t silent = 0;
  const auto asked = questions("elsewhere.txt");
  for (const auto& [ignored, question] : asked) {
    const auto found = ids_for(question);
    if (found.empty())
      ++silent;
    else
      missed += question + " -> " + found.front() + '\n';
  }
  std::printf("silent %zu of %zu\n%s", silent, asked.size(), missed.c_str());
  EXPECT_GE(silent * 100, asked.size() * 85) << missed;

  const auto& codes = built_in().codes();
  const Answer nothing = built_in().guides.nothing_fits(codes, codes.bind(of("HCPC"), ""));
  EXPECT_TRUE(nothing.id.empty());
  EXPECT_FALSE(nothing.answer.empty());
  EXPECT_GE(nothing.routes.size(), 2U);
}

/// A guide is found by its own question.
TEST(Find, FindsEachGuideByItsQuestion) {
  const auto& guides = built_in().guides;
  for (std::uint16_t i = 0; i < guides.size(); ++i) {
    const auto found = ids_for(guides.question(i));
    ASSERT_FALSE(found.empty()) << guides.question(i);
    EXPECT_EQ(found.front(), guides.id(i)) << guides.question(i);
  }
}

TEST(Find, MendsSlipsAndDisguise) {
  for (const char* question :
       {"friend request from a patient", "FRIEND REQUEST FROM A PATIENT!!!", "freind requst from a pateint",
        "fr\xC3\xAF"
        "end request from a p\xD0\xB0tient"}) {
    const auto found = ids_for(question);
    ASSERT_FALSE(found.empty()) << question;
    EXPECT_EQ(found.front(), "request.past_patient") << question;
  }
}

/// Any bytes give an answer or none, twice the same, and never more than were asked for.
TEST(Find, TakesAnyBytes) {
  std::uint64_t state = 88172645463325252ULL;
  const auto next = [&] {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
  };
  const std::string words =
      "patient friend request film ward post photo \xF0\x9F\x98\x80 \xE2\x80\x8B @x #a 's '";
  const auto& guides = built_in().guides;
  for (int round = 0; round < 3000; ++round) {
    std::string question;
    const std::size_t size = next() % 120;
    while (question.size() < size)
      if (next() % 3 == 0)
        question += static_cast<char>(next() % 256);
      else
        question += words.substr(next() % words.size(), next() % 9);
    const auto found = guides.find(question);
    const auto again = guides.find(question);
    ASSERT_LE(found.size(), 3U);
    ASSERT_EQ(found.size(), again.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      ASSERT_LT(found[i].guide, guides.size());
      ASSERT_EQ(found[i].guide, again[i].guide);
      ASSERT_GE(found[i].score, 0);
      ASSERT_LE(found[i].score, 1.0001);
      if (i > 0) {
        ASSERT_GE(found[i - 1].score, found[i].score);
      }
    }
  }
  EXPECT_TRUE(guides.find("").empty());
  EXPECT_TRUE(guides.find(std::string(1 << 20, '\0')).size() <= 3);
  std::string long_question;
  while (long_question.size() < (1 << 20)) long_question += "pateint frend requst ";
  EXPECT_LE(guides.find(long_question).size(), 3U);
}

TEST(Open, TakesAnyBytes) {
  const auto section = built_in().reviewer.knowledge().blob().section(knowledge::SectionId::guides);
  const auto& tables = built_in().reviewer.engine().reader.tables();
  const codes::Binding nurse = built_in().codes().bind(of("NMC"), "");
  std::vector<std::byte> bytes(section.begin(), section.end());
  for (std::size_t size = 0; size < bytes.size(); size += 4099)
    EXPECT_FALSE(Guides::open(std::span(bytes).first(size), tables).has_value()) << size;
  for (std::size_t at = 0; at < bytes.size(); at += 1009) {
    const std::byte before = bytes[at];
    bytes[at] ^= std::byte{0xFF};
    if (const auto guides = Guides::open(bytes, tables)) {
      for (std::uint16_t i = 0; i < guides->size(); ++i) guides->answer(i, built_in().codes(), nurse);
      guides->find("friend request");
    }
    bytes[at] = before;
  }
}

TEST(Answers, NameClausesOfTheBindingCodesOnly) {
  const auto& guides = built_in().guides;
  const auto& codes = built_in().codes();
  for (const char* body : {"NMC", "HCPC", "GMC-student", "trust-staff", "none"}) {
    const codes::Binding binding = codes.bind(of(body), "");
    std::set<std::string> ids;
    for (const std::uint16_t code : binding.codes) ids.emplace(codes.id(code));
    for (std::uint16_t i = 0; i < guides.size(); ++i) {
      const Answer answer = guides.answer(i, codes, binding);
      for (const ClauseRef& clause : answer.clauses) EXPECT_TRUE(ids.contains(clause.code)) << clause.id;
      for (const Under& under : answer.under) EXPECT_TRUE(ids.contains(under.code)) << answer.id;
      EXPECT_FALSE(answer.answer.empty());
      EXPECT_EQ(answer.id, guides.id(i));
    }
  }
}

/// Whoever asks a question that the guidance answers is shown a clause, and somebody to ask.
TEST(Answers, RestOnAClauseForEveryProfession) {
  const auto& guides = built_in().guides;
  const auto& codes = built_in().codes();
  for (const char* body : {"NMC", "HCPC", "GMC-student", "trust-staff"})
    for (std::uint16_t i = 0; i < guides.size(); ++i) {
      const Answer answer = guides.answer(i, codes, codes.bind(of(body), ""));
      if (answer.covered && answer.id != "study.email" && answer.id != "pictures.visitors" &&
          answer.id != "accounts.ward_page") {
        EXPECT_FALSE(answer.clauses.empty()) << body << " " << answer.id;
      }
    }
  const codes::Binding assumed = codes.bind(Author{}, "");
  for (std::uint16_t i = 0; i < guides.size(); ++i)
    EXPECT_FALSE(guides.answer(i, codes, assumed).routes.empty()) << guides.id(i);
}

TEST(Answers, DifferWhereTheCodesDo) {
  const Answer student = answer_for("request.past_patient", of("GMC-student"));
  EXPECT_NE(student.answer.find("unanswered"), std::string_view::npos) << student.answer;
  EXPECT_TRUE(student.under.empty());
  const Answer nurse = answer_for("request.past_patient", of("NMC"));
  EXPECT_NE(nurse.answer.find("past patients"), std::string_view::npos) << nurse.answer;
  const Answer unknown = answer_for("request.past_patient", Author{});
  EXPECT_EQ(unknown.under.size(), 3U);

  EXPECT_NE(answer_for("pictures.with_patient", of("GMC-student")).answer.find("never"),
            std::string_view::npos);
  Author both = of("NMC");
  both.codes = {"+nottingham"};
  // The stricter word leads wherever it binds.
  EXPECT_NE(answer_for("pictures.with_patient", both).answer.find("never"), std::string_view::npos);
  EXPECT_FALSE(answer_for("contact.look_up_patient", of("NMC")).covered);

  // Where a code says never, nobody is asked about consent or leave.
  for (const char* id : {"pictures.with_patient", "pictures.filming_break", "pictures.xray_forum"}) {
    EXPECT_TRUE(answer_for(id, of("GMC-student")).depends.empty()) << id;
    EXPECT_FALSE(answer_for(id, of("NMC")).depends.empty()) << id;
  }
  EXPECT_NE(answer_for("conduct.colleague_posted", of("GMC-student")).depends.front().yes.find("tutor"),
            std::string_view::npos);
}

/// What a guide is about, for a code that came later, is said in topics.
TEST(Answers, AreAskedOfCodesThatNoGuideNames) {
  const auto& guides = built_in().guides;
  for (std::uint16_t i = 0; i < guides.size(); ++i) EXPECT_FALSE(guides.topics(i).empty()) << guides.id(i);
}

/// Every clause that a code gives to guides is named by one.
TEST(Answers, ReachEveryClauseThatIsGivenToThem) {
  const auto& guides = built_in().guides;
  const auto& codes = built_in().codes();
  std::set<std::string> named;
  for (std::uint16_t i = 0; i < guides.size(); ++i)
    for (const std::string_view clause : guides.clauses(i)) named.emplace(clause);
  for (const char* body : {"NMC", "HCPC", "GMC", "GMC-student", "trust-staff"})
    for (const ClauseRef& clause : codes.reached_by(codes::Reach::guide, codes.bind(of(body), "")))
      EXPECT_TRUE(named.contains(clause.id)) << clause.id;
}

TEST(Slips, AreCounted) {
  EXPECT_EQ(slips_between("patient", "patient", 2), 0);
  EXPECT_EQ(slips_between("pateint", "patient", 2), 1);
  EXPECT_EQ(slips_between("frend", "friend", 2), 1);
  EXPECT_EQ(slips_between("film", "ward", 2), 3);
  EXPECT_EQ(slips_between("", "ab", 2), 2);
  EXPECT_EQ(slips_between(std::string(500, 'a'), "a", 2), 3);
}

}  // namespace
}  // namespace scruple::advise
