// Checklists: every clause that a code gives to them stands under an item, and none of another code.
#include "advise/checklists.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "knowledge/blob.h"
#include "review/engine.h"
#include "scruple/reviewer.h"

namespace scruple::advise {
namespace {

const Reviewer& reviewer() {
  static const Reviewer one = Reviewer::open(Knowledge::built_in().value()).value();
  return one;
}

std::span<const std::byte> section() {
  return reviewer().knowledge().blob().section(knowledge::SectionId::checklists);
}

codes::Binding binding_of(const char* code) {
  Author author;
  author.codes = {code};
  return reviewer().engine().codes.bind(author, "");
}

TEST(Checklists, NameEveryClauseThatIsGivenToThem) {
  const auto lists = Checklists::open(section());
  ASSERT_TRUE(lists);
  std::set<std::string, std::less<>> named;
  for (const Checklist& list : lists->lists())
    for (const CheckItem& item : list.items) named.insert(item.clauses.begin(), item.clauses.end());
  for (const std::string& code : reviewer().codes())
    for (const ClauseRef& clause :
         reviewer().engine().codes.reached_by(codes::Reach::checklist, binding_of(code.c_str())))
      EXPECT_TRUE(named.contains(clause.id)) << clause.id;
}

TEST(Checklists, ShowTheClausesThatBindAlone) {
  const auto lists = Checklists::open(section());
  ASSERT_TRUE(lists);
  std::string out;
  lists->write(reviewer().engine().codes, binding_of("nmc"), out);
  EXPECT_NE(out.find(R"("code":"nmc")"), std::string::npos) << out;
  EXPECT_EQ(out.find(R"("code":"hcpc")"), std::string::npos);
}

TEST(Checklists, RefuseADamagedSection) {
  const auto whole = section();
  EXPECT_FALSE(Checklists::open(whole.first(whole.size() - 1)));
  EXPECT_FALSE(Checklists::open(whole.subspan(1)));
}

}  // namespace
}  // namespace scruple::advise
