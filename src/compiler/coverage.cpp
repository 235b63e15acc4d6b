// docs/coverage.md from the clauses of the codes: where each comes to light.
#include "compiler/build.h"

namespace scruple::compiler {
namespace {

constexpr const char* kHead = R"(# Where each clause comes to light

Made from `codes/` by `scruple-knowledge coverage --knowledge knowledge --codes codes`; a test holds it to that. A
clause is cited by the findings of its topics, or shown by the parts of the product in italics (`reached_by` in
`docs/codes.md`), or both. A second place of a clause stands below its first.
)";

std::string reach_of(const ClauseReach& clause) {
  std::string text;
  const auto add = [&](const std::string& one) { text += (text.empty() ? "" : ", ") + one; };
  for (const std::string& topic : clause.topics) add(topic);
  if (clause.principle) add("every topic that its code is silent on");
  for (const std::string& part : clause.parts) add('*' + part + '*');
  return text;
}

}  // namespace

std::string coverage_page(const std::vector<ClauseReach>& clauses) {
  std::size_t places = 0;
  for (const ClauseReach& clause : clauses) places += clause.second.empty() ? 1 : 2;
  std::string page = kHead;
  page += "\n" + std::to_string(places) + " places, " + std::to_string(clauses.size()) + " clauses.\n";
  std::string_view code;
  for (const ClauseReach& clause : clauses) {
    if (clause.code != code) {
      code = clause.code;
      page += "\n## " + clause.code + "\n\n| clause | comes to light in |\n|---|---|\n";
    }
    page += "| `" + clause.id + "` | " + reach_of(clause) + " |\n";
    if (!clause.second.empty())
      page += "| `" + clause.second + "` | as `" + clause.id + "`: " + reach_of(clause) + " |\n";
  }
  return page;
}

}  // namespace scruple::compiler
