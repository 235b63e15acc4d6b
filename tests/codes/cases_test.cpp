// tests/cases/codes.txt against the project's codes.
#include <gtest/gtest.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>

#include "codes/loaded.h"

namespace scruple::codes {
namespace {

std::string trimmed(std::string text) {
  text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, at);) parts.push_back(trimmed(part));
  return parts;
}

/// False where the line names something that does not exist, so that a slip of the pen fails.
bool read_author(const std::string& text, Author& author, std::string& as_of) {
  if (text == "-") return true;
  for (const std::string& field : split(text, ' ')) {
    const std::size_t equals = field.find('=');
    if (equals == std::string::npos) return false;
    const std::string key = field.substr(0, equals), value = field.substr(equals + 1);
    if (key == "body") {
      author.body = value;
    } else if (key == "codes") {
      author.codes = split(value, ',');
    } else if (key == "stage") {
      author.stage = from_name<Stage>(value);
      if (!author.stage) return false;
    } else if (key == "account") {
      author.account = from_name<AccountKind>(value);
      if (!author.account) return false;
    } else if (key == "role") {
      author.role = value;
    } else if (key == "as_of") {
      as_of = value;
    } else {
      return false;
    }
  }
  return true;
}

std::optional<Severity> severity_named(const std::string& word) {
  for (Severity severity : {Severity::low, Severity::medium, Severity::high})
    if (word == name(severity)) return severity;
  return std::nullopt;
}

std::string told(const Ruling& ruling) {
  return ruling.finding ? std::string(name(ruling.severity)) : "none";
}

/// The other place of a clause, as its file names it; empty: it has none.
std::string second_of(const YAML::Node& edition, const std::string& id) {
  for (const YAML::Node& clause : edition["clauses"])
    if (clause["id"].Scalar() == id && clause["also_at"] && clause["also_at"]["id"])
      return clause["also_at"]["id"].Scalar();
  return {};
}

TEST(Codes, JudgeAsTheCasesSay) {
  const Loaded& loaded = project();
  ASSERT_EQ(loaded.faults, "");
  ASSERT_TRUE(loaded.codes);
  std::istringstream cases(compiler::read_text(std::string(SCRUPLE_SOURCE_DIR) + "/tests/cases/codes.txt"));
  int count = 0;
  for (std::string line; std::getline(cases, line);) {
    if (line.empty() || line[0] == '#') continue;
    ++count;
    SCOPED_TRACE(line);
    const std::vector<std::string> parts = split(line, ';');
    ASSERT_GE(parts.size(), 3U);
    Author author;
    std::string as_of;
    ASSERT_TRUE(read_author(parts[0], author, as_of));
    const auto kind = from_name<Kind>(parts[1]);
    ASSERT_TRUE(kind);
    const std::vector<std::string> words = split(parts[2], ' ');
    ASSERT_EQ(words.size(), 4U);
    const std::uint16_t topic = loaded.names->topic(words[0]);
    ASSERT_NE(topic, 0);
    const auto severity = severity_named(words[1]);
    ASSERT_TRUE(severity);

    const Ruling ruling = loaded.codes->judge(topic, *severity, loaded.codes->bind(author, as_of), *kind);
    EXPECT_EQ(told(ruling), words[3]);
    EXPECT_EQ(ruling.finding, !ruling.clauses.empty());
    if (parts.size() > 3 && !ruling.clauses.empty()) {
      EXPECT_EQ(ruling.clauses[0].id, parts[3]);
    }
    if (parts.size() > 4) {
      EXPECT_EQ(std::to_string(ruling.clauses.size()), parts[4]);
    }
    if (parts.size() > 5) {
      EXPECT_EQ(ruling.routes.empty() ? "-" : ruling.routes[0].whom, parts[5]);
    }
  }
  EXPECT_GT(count, 150);
}

/// Whatever is found, of whomever: a finding cites something, and duties stand before advice.
TEST(Codes, EveryFindingCites) {
  const Loaded& loaded = project();
  ASSERT_TRUE(loaded.codes);
  for (const char* body : {"NMC", "HCPC", "GMC", "GMC-student", "trust-staff", "none"})
    for (AccountKind account : {AccountKind::personal, AccountKind::professional, AccountKind::official})
      for (int kind = 0; kind < kKinds; ++kind)
        for (std::uint16_t topic = 1; topic <= loaded.topics->size(); ++topic) {
          Author author;
          author.body = body;
          author.account = account;
          const Ruling ruling = loaded.codes->judge(topic, Severity::medium, loaded.codes->bind(author, ""),
                                                    static_cast<Kind>(kind));
          EXPECT_EQ(ruling.finding, !ruling.clauses.empty()) << body << ' ' << (*loaded.topics)[topic].id;
          for (const ClauseRef& clause : ruling.clauses) EXPECT_FALSE(clause.place.empty());
        }
}

/// Read from the file itself, not from what was compiled: what one code says of each topic, for somebody whom
/// it alone binds. A topic that it lists with clauses is found and cites the first of them; one that it is
/// silent on is found one step lower under its principle, or not at all where it has none.
TEST(Codes, CiteTheirOwnClauseForEachTopic) {
  const Loaded& loaded = project();
  ASSERT_TRUE(loaded.codes);
  int listed = 0, silent = 0;
  for (const std::string& id : loaded.codes->ids()) {
    const YAML::Node file = YAML::Load(compiler::project_source("codes/" + id + ".yaml").text);
    const YAML::Node edition = file["editions"][file["editions"].size() - 1];
    Author author;
    author.codes = {id};
    const Binding binding = loaded.codes->bind(author, "");
    for (std::uint16_t topic = 1; topic <= loaded.topics->size(); ++topic) {
      const std::string name((*loaded.topics)[topic].id);
      SCOPED_TRACE(id + ' ' + name);
      const Ruling ruling = loaded.codes->judge(topic, Severity::high, binding, Kind::post);
      const auto cites = [&](const YAML::Node& clause) {
        const std::string wanted = clause.Scalar();
        return std::any_of(ruling.clauses.begin(), ruling.clauses.end(), [&](const ClauseRef& one) {
          return one.code == id && (one.id == wanted || second_of(edition, one.id) == wanted);
        });
      };
      const YAML::Node said = edition["topics"][name];
      if (said && said["clauses"] && said["clauses"].size() > 0 && !said["when"]) {
        ++listed;
        EXPECT_EQ(ruling.finding, said["severity"].as<std::string>("same") != "none");
        if (ruling.finding) {
          EXPECT_TRUE(cites(said["clauses"][0]));
        }
      } else if (!said) {
        ++silent;
        EXPECT_EQ(ruling.finding, edition["principle"].IsDefined());
        if (ruling.finding) {
          EXPECT_EQ(ruling.severity, Severity::medium);
          EXPECT_TRUE(cites(edition["principle"]));
        }
      }
    }
  }
  std::printf("%d topics listed, %d not spoken of\n", listed, silent);
  EXPECT_GT(listed, 60);
  EXPECT_GT(silent, 20);
}

TEST(Codes, AreListedOnce) {
  EXPECT_EQ(project().codes->ids(),
            (std::vector<std::string>{"gmc", "hcpc", "nhs-trust", "nmc", "nottingham"}));
}

}  // namespace
}  // namespace scruple::codes
