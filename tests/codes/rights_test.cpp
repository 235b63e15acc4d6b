// What comes first when a draft raises a concern: what protects everybody, then what the
// author's own bodies say, each with whom they name.
#include <gtest/gtest.h>

#include <algorithm>

#include "codes/loaded.h"

namespace scruple::codes {
namespace {

std::optional<Help> rights_of(const Who& who, const char* topic = "raising_concerns.wrong_channel") {
  return project().codes->rights(project().names->topic(topic), project().codes->bind(who, ""));
}

struct Case {
  const char* body;
  const char* said;   ///< in the text
  const char* first;  ///< whom the first route names
};

TEST(Rights, DifferWhereTheCodesDiffer) {
  const Case cases[] = {
      {"NMC", "act without delay", "Your line manager, or the Freedom to Speak Up guardian"},
      {"HCPC", "upholds your freedom of expression",
       "Your line manager, or the Freedom to Speak Up guardian"},
      {"GMC", "weighs your right to speak", "Your clinical lead, or the Freedom to Speak Up guardian"},
      {"trust-staff", "leaves your right to raise concerns whole",
       "Your line manager, or the Freedom to Speak Up guardian"},
      {"GMC-student", "a procedure of its own", "Your tutor, by the School's procedure for raising concerns"},
      {"none", "You have the right to raise a concern", "The charity Protect"},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.body);
    const auto rights = rights_of({.body = c.body});
    ASSERT_TRUE(rights);
    EXPECT_EQ(rights->text.find("You have the right to raise a concern."), 0U) << rights->text;
    EXPECT_NE(rights->text.find(c.said), std::string::npos) << rights->text;
    ASSERT_FALSE(rights->routes.empty());
    EXPECT_EQ(rights->routes.front().whom, c.first);
    EXPECT_TRUE(std::any_of(rights->routes.begin(), rights->routes.end(),
                            [](const Route& route) { return route.whom == "The charity Protect"; }));
  }
}

TEST(Rights, OfSeveralCodesAreAllSaidAndNobodyTwice) {
  const auto rights = rights_of({});
  ASSERT_TRUE(rights);
  for (const char* said : {"The HCPC", "The Trust's policy", "The NMC's Code"})
    EXPECT_NE(rights->text.find(said), std::string::npos) << said;
  for (const Route& route : rights->routes)
    EXPECT_EQ(std::count_if(rights->routes.begin(), rights->routes.end(),
                            [&](const Route& other) { return other.whom == route.whom; }),
              1)
        << route.whom;
}

/// It protects; nothing in it reads as a reason to keep quiet.
TEST(Rights, ThreatenNobody) {
  for (const char* body : {"NMC", "HCPC", "GMC", "trust-staff", "GMC-student"})
    for (const char* word :
         {"disciplin", "dismiss", "investigat", "must not", "sanction", "fitness to practise"})
      EXPECT_EQ(rights_of({.body = body})->text.find(word), std::string::npos) << body << ' ' << word;
}

TEST(Rights, BelongToConcernsAlone) {
  EXPECT_FALSE(rights_of({.body = "NMC"}, "confidentiality.direct_identifier"));
  EXPECT_FALSE(rights_of({.body = "NMC"}, "no.such.topic"));
}

TEST(Rights, DamageNeverCrashes) {
  const Loaded& loaded = project();
  for (std::size_t size = 1; size < loaded.rights_section.size(); ++size)
    EXPECT_FALSE(
        Codes::open(loaded.code_section, *loaded.names, std::span(loaded.rights_section).first(size)));
  EXPECT_TRUE(Codes::open(loaded.code_section, *loaded.names));
}

}  // namespace
}  // namespace scruple::codes
