// Reader: from a Submission and its Author to a Reading.
//
// Steps for each field, in order: document, lexicons, identifiers and links, mention
// rules, names, quotation and question marks, person rules, owners, people, stance rules,
// circumstances. Each step sees what the steps before it marked.
//
// Threads: immutable after open().
#pragma once

#include <memory>
#include <memory_resource>
#include <optional>

#include "knowledge/blob.h"
#include "knowledge/settings.h"
#include "pattern/rules.h"
#include "read/circumstances.h"
#include "read/identifiers.h"
#include "read/names.h"
#include "read/owners.h"
#include "read/people.h"
#include "read/reading.h"
#include "read/stances.h"
#include "scruple/submission.h"
#include "text/tables.h"

namespace scruple::read {

/// A mention that somebody owns, as training/owners.py sees it.
struct OwnedMention {
  text::Span at;
  pattern::ClassId cls = 0;
  OwnerVector features{};
};

class Reader {
 public:
  /// nullopt when a section is damaged.
  static std::optional<Reader> open(const knowledge::Blob& blob);

  /// Fields that are views into the submission and author must outlive the Reading.
  Reading read(const Submission& submission, const Author& author, std::pmr::memory_resource* arena) const;

  /// The mentions in the text whose owner is asked for, with what the model looks at.
  std::pmr::vector<OwnedMention> owned_mentions(const Submission& submission, const Author& author,
                                                std::pmr::memory_resource* arena) const;

  /// Lexicons, identifiers and mention rules over words alone, such as a role or a place of work.
  FieldReading mark(std::string_view words, std::pmr::memory_resource* arena) const;

  const pattern::Names& names() const { return *names_; }
  const pattern::Rules& rules() const { return rules_; }
  const text::Tables& tables() const { return tables_; }

 private:
  Reader(text::Tables tables, pattern::Names names, pattern::Rules rules,
         const knowledge::Settings& settings);
  void mark_mentions(FieldReading& field, std::pmr::memory_resource* arena) const;
  void mark_people(FieldReading& field, const FieldReading* context, const Submission& submission,
                   const Author& author, std::pmr::memory_resource* arena) const;

  text::Tables tables_;
  std::shared_ptr<const pattern::Names> names_;  ///< in one place, since steps refer to it
  pattern::Rules rules_;
  Identifiers identifiers_;
  NameFinder name_finder_;
  Owners owners_;
  People people_;
  Stances stances_;
  Circumstances circumstances_;
  pattern::ClassId account_, mailbox_;  ///< handles and e-mail addresses
};

}  // namespace scruple::read
