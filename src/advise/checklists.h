// Checklists: what to look through in accounts and settings, list by list, tick by tick.
//
//     const auto lists = Checklists::open(blob.section(SectionId::checklists));
//     lists->write(codes, codes.bind(author, ""), out);
//
// Which items there are is data (knowledge/checklists.yaml). An item is for everybody; under it
// stand the clauses of the codes that bind the author.
//
// Threads: immutable; views live as long as the blob.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "codes/codes.h"

namespace scruple::advise {

struct CheckItem {
  std::string_view id;    ///< "who_sees_posts"; unique in its list
  std::string_view text;  ///< what to do
  std::string_view why;   ///< or where; may be empty
  std::vector<std::string_view> clauses;
};

struct Checklist {
  std::string_view id, title;
  std::vector<CheckItem> items;
};

class Checklists {
 public:
  /// nullopt when the section is damaged.
  static std::optional<Checklists> open(std::span<const std::byte> section);

  std::span<const Checklist> lists() const { return lists_; }

  /// {"lists": [{"id", "title", "items": [{"id", "text", "why"?, "clauses"}]}], "assumed", "warnings"}
  void write(const codes::Codes& codes, const codes::Binding& binding, std::string& out) const;

 private:
  std::vector<Checklist> lists_;
};

}  // namespace scruple::advise
