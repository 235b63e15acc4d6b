// Several posts: the union of descriptions, and the chance that they are of one person.
#include "reidentify/together.h"

#include <gtest/gtest.h>

#include "exchange/description.h"
#include "reidentify/random_description.h"
#include "reidentify/tables_for_tests.h"

namespace scruple::reidentify {
namespace {

Description of(std::string_view json) {
  const auto description = exchange::read_description(json, population());
  EXPECT_TRUE(description) << json;
  return description ? *description : Description();
}

std::string merged(std::string_view a, std::string_view b) {
  const auto both = merge(of(a), of(b), population());
  if (!both) return "two people";
  std::string out;
  exchange::write_description(*both, population(), out);
  return out;
}

TEST(Together, UnitesWhatIsSaid) {
  const struct {
    const char *a, *b, *both;
  } cases[] = {
      {R"({"sex":"F"})", R"({"age":[34,34]})", R"({"sex":"F","age":[34,34]})"},
      {R"({"sex":"F"})", R"({"sex":"M"})", "two people"},
      {R"({"age":[30,39]})", R"({"age":[34,36]})", R"({"age":[34,36]})"},
      {R"({"age":[34,34]})", R"({"age":[35,35]})", R"({"age":[34,35]})"},
      {R"({"age":[34,34]})", R"({"age":[50,59]})", "two people"},
      {R"({"place":{"area":"COUNTY:Nottinghamshire"}})", R"({"place":{"town":"Retford"}})",
       R"({"place":{"town":"Retford","lad":"E07000171"}})"},
      {R"({"place":{"area":"COUNTY:Kent"}})", R"({"place":{"area":"COUNTY:Devon"}})", "two people"},
      {R"({"window_days":30})", R"({"window_days":1,"conditions":["stroke"]})",
       R"({"window_days":1,"conditions":["stroke"]})"},
      {R"({"conditions":["stroke"]})", R"({"conditions":["dialysis","stroke"]})",
       R"({"conditions":["stroke","dialysis"]})"},
  };
  for (const auto& c : cases) EXPECT_EQ(merged(c.a, c.b), c.both) << c.a << " " << c.b;
}

TEST(Together, AUnionHasNoMorePeopleThanItsFirstPart) {
  const Estimator estimator(population());
  RandomDescription random(population(), 21);
  for (int i = 0; i < 3000; ++i) {
    const Description a = random.make(), b = random.make();
    // A window where none was said, or a place for a place, is another statement rather than one more.
    if (a.window_days.has_value() != b.window_days.has_value() || !a.places.empty()) continue;
    const auto both = merge(a, b, population());
    if (!both) continue;
    EXPECT_LE(estimator.estimate(*both).lambda, estimator.estimate(a).lambda * 1.000001 + 1e-12);
  }
}

TEST(Together, TellsHowLikelyItIsOnePerson) {
  const Description stroke = of(R"({"sex":"F","conditions":["stroke"],"setting":"ward"})");
  const Description ward = of(R"({"age":[34,34],"setting":"ward"})");
  const Description man = of(R"({"sex":"M","setting":"ward"})");
  const Description rare = of(R"({"rare":"64"})");
  const Population& p = population();
  EXPECT_EQ(same_person(stroke, stroke, {1}, p), 0.9);
  EXPECT_EQ(same_person(stroke, ward, {1}, p), 0.7);
  EXPECT_EQ(same_person(stroke, ward, {10}, p), 0.4);
  EXPECT_EQ(same_person(stroke, man, {1}, p), 0);
  EXPECT_EQ(same_person(ward, ward, {20}, p), 0);
  EXPECT_EQ(same_person(rare, rare, {50}, p), 0.9);
  EXPECT_EQ(same_person(ward, ward, {300, false, true}, p), 0.4);
  EXPECT_NEAR(unique_together(0.9, 0.1, 10), 0.9 * 0.904837 + 0.1 * 4.53999e-5, 1e-6);
  EXPECT_TRUE(windows_chain(of(R"({"window_days":1})"), of(R"({"window_days":7})"), 8));
  EXPECT_FALSE(windows_chain(of(R"({"window_days":1})"), of(R"({"window_days":7})"), 9));
}

}  // namespace
}  // namespace scruple::reidentify
