// Codes and topics compiled in memory, for tests. What is opened views the sections beside it.
#pragma once

#include <optional>

#include "codes/codes.h"
#include "codes/topics.h"
#include "knowledge/sources.h"

namespace scruple::codes {

struct Loaded {
  std::string faults;
  std::vector<std::byte> name_section, topic_section, code_section, rights_section;
  std::vector<compiler::ClauseReach> clauses;
  std::optional<pattern::Names> names;
  std::optional<Topics> topics;
  std::optional<Codes> codes;
};

/// The fields of an author that matter to codes, each with a default.
struct Who {
  std::optional<std::string> body = std::nullopt;
  std::vector<std::string> codes = {};
  std::optional<std::string> role = std::nullopt;
  std::optional<Stage> stage = std::nullopt;
  std::optional<AccountKind> account = std::nullopt;

  operator Author() const {
    Author author;
    author.body = body;
    author.codes = codes;
    author.role = role;
    author.stage = stage;
    author.account = account;
    return author;
  }
};

/// Rights for topics that have none.
inline const compiler::Source& no_rights() {
  static const compiler::Source source{
      "rights.yaml",
      "{topic: a.one, text: You may., routes: [], support: {text: Somebody is there., routes: []}}"};
  return source;
}

/// From a topics.yaml, the files of codes and a rights.yaml.
inline Loaded load(const compiler::Source& topics, const std::vector<compiler::Source>& codes,
                   const compiler::Source& rights = no_rights()) {
  Loaded loaded;
  compiler::Build build;
  compiler::name_topics(build, topics);
  loaded.topic_section = compiler::make_topics(build, {topics});
  loaded.code_section = compiler::make_codes(build, codes);
  loaded.rights_section = compiler::make_rights(build, rights);
  loaded.name_section = build.names.section();
  loaded.faults = compiler::all_diagnostics(build);
  loaded.clauses = build.clauses;
  loaded.names = pattern::Names::open(loaded.name_section);
  if (!loaded.names) return loaded;
  loaded.topics = Topics::open(loaded.topic_section, *loaded.names);
  loaded.codes = Codes::open(loaded.code_section, *loaded.names, loaded.rights_section);
  return loaded;
}

/// The project's own.
inline const Loaded& project() {
  static const Loaded loaded =
      load(compiler::project_source("knowledge/topics.yaml"),
           {compiler::project_source("codes/gmc.yaml"), compiler::project_source("codes/hcpc.yaml"),
            compiler::project_source("codes/nhs-trust.yaml"), compiler::project_source("codes/nmc.yaml"),
            compiler::project_source("codes/nottingham.yaml")},
           compiler::project_source("knowledge/rights.yaml"));
  return loaded;
}

}  // namespace scruple::codes
