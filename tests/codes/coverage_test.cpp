// Every clause of the project's codes comes to light, and docs/coverage.md says where.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "codes/loaded.h"

namespace scruple::codes {
namespace {

TEST(Coverage, PageIsCurrent) {
  ASSERT_EQ(project().faults, "");
  EXPECT_EQ(compiler::coverage_page(project().clauses),
            compiler::read_text(std::string(SCRUPLE_SOURCE_DIR) + "/docs/coverage.md"))
      << "write it again: scruple-knowledge coverage --knowledge knowledge --codes codes > docs/coverage.md";
}

/// The documents, clause by clause (of the GMC's as much as the notes hold); what two of them say alike
/// counts for both.
TEST(Coverage, HoldsEveryClauseOfTheDocuments) {
  std::map<std::string, int> places;
  std::set<std::string> ids;
  for (const compiler::ClauseReach& clause : project().clauses)
    for (const std::string& id : {clause.id, clause.second})
      if (!id.empty()) {
        EXPECT_TRUE(ids.insert(id).second) << id;
        ++places[id.substr(0, id.find('.'))];
      }
  const std::map<std::string, int> expected = {{"gmc", 13},        {"hcpc_pdf", 105}, {"hcpc_web", 62},
                                               {"nhs_trust", 102}, {"nmc", 70},       {"nottingham", 61}};
  EXPECT_EQ(places, expected);
}

/// Not only on paper: somebody, posting something, or some part of the product is given it.
TEST(Coverage, EveryClauseCanBeReached) {
  const Codes& codes = *project().codes;
  std::set<std::string> reached;
  for (const char* body : {"NMC", "HCPC", "GMC", "GMC-student", "trust-staff", "none"})
    for (AccountKind account : {AccountKind::personal, AccountKind::professional, AccountKind::official}) {
      const Binding binding = codes.bind(Who{.body = body, .account = account}, "");
      for (std::uint16_t topic = 1; topic <= project().topics->size(); ++topic)
        for (int kind = 0; kind < kKinds; ++kind)
          for (const ClauseRef& clause :
               codes.judge(topic, Severity::medium, binding, static_cast<Kind>(kind)).clauses)
            reached.insert(clause.id);
      for (int part = 0; part < kReaches; ++part)
        for (const ClauseRef& clause : codes.reached_by(static_cast<Reach>(part), binding))
          reached.insert(clause.id);
    }
  for (const compiler::ClauseReach& clause : project().clauses)
    EXPECT_TRUE(reached.contains(clause.id)) << clause.id;
  EXPECT_EQ(reached.size(), project().clauses.size());
}

TEST(Reach, GivesEachPartItsClauses) {
  const Codes& codes = *project().codes;
  const auto has = [&](Reach part, const char* body, const char* id) {
    const auto clauses = codes.reached_by(part, codes.bind(Who{.body = body}, ""));
    return std::any_of(clauses.begin(), clauses.end(), [&](const ClauseRef& c) { return c.id == id; });
  };
  EXPECT_TRUE(has(Reach::guide, "NMC", "nmc.responsible.think_before_post"));
  EXPECT_TRUE(has(Reach::accounts, "trust-staff", "nhs_trust.official.accounts_belong_to_trust"));
  EXPECT_TRUE(has(Reach::audit, "HCPC", "hcpc_web.historic.consider"));
  EXPECT_TRUE(has(Reach::permissions, "GMC-student", "nottingham.documents.no_posting_without_permission"));
  EXPECT_TRUE(has(Reach::review, "HCPC", "hcpc_pdf.tips.keep_on_posting"));
  EXPECT_FALSE(has(Reach::audit, "NMC", "hcpc_web.historic.consider"));
  // What is asked of staff is not asked of those whom one section touches.
  for (int part = 0; part < kReaches; ++part)
    EXPECT_TRUE(codes.reached_by(static_cast<Reach>(part), codes.bind(Who{.body = "none"}, "")).empty());
  for (int part = 0; part < kReaches; ++part) {
    const Author nobody;
    EXPECT_FALSE(codes.reached_by(static_cast<Reach>(part), codes.bind(nobody, "")).empty()) << part;
  }
}

/// A clause of two documents names both, and where they differ says how.
TEST(TwoPlaces, AreShown) {
  const Codes& codes = *project().codes;
  const Binding binding = codes.bind(Who{.body = "HCPC"}, "");
  const auto shown = [&](const char* topic, const char* id) {
    for (const ClauseRef& clause :
         codes.judge(project().names->topic(topic), Severity::medium, binding, Kind::post).clauses)
      if (clause.id == id) return clause.place + ": " + clause.summary;
    return std::string("not cited");
  };
  EXPECT_EQ(shown("accuracy.unsupported_claim", "hcpc_web.2_11.trustworthy_source"),
            "HCPC web guidance and HCPC PDF guidance, standard 2.11, guidance: Check that information comes "
            "from people or organisations that can be trusted. The PDF adds a second check, on government "
            "messages about public health.");
  EXPECT_EQ(
      shown("confidentiality.direct_identifier", "hcpc_pdf.tips.no_identifying_information"),
      "HCPC PDF guidance, Top tips, bullet 7: Do not post what could tell who a service user or carer is.");
  for (const ClauseRef& clause : codes.reached_by(Reach::audit, binding))
    if (clause.id == "hcpc_web.historic.consider") {
      EXPECT_EQ(
          clause.place,
          "HCPC web guidance, Historic social media activity; also HCPC PDF guidance, The standards and "
          "social media, paragraph 2");
    }
}

}  // namespace
}  // namespace scruple::codes
