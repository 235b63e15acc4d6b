// Links: what kind of place a link leads to, as far as its letters tell.
//
//   LINK[host=executable]  the path ends in a program, also behind another ending ("form.pdf.exe")
//   LINK[host=ip]          a number for a host, in decimal, hexadecimal or octal
//   LINK[host=punycode]    a host in encoded or foreign letters
//   LINK[host=short]       a shortener hides where it leads
//   LINK[host=lookalike]   a known name imitated: changed letters, words added, or a known
//                          host written before an @
//   LINK[host=known]       a host that people in health care link to
//   LINK[host=other]
//
// Hosts, endings and the words that imitations add are features of the lexicon HOST.
//
// Threads: immutable.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "pattern/annotations.h"
#include "pattern/rules.h"
#include "text/document.h"

namespace scruple::read {

enum class HostKind : std::uint8_t { executable, ip, punycode, shortener, lookalike, known, other };

class Links {
 public:
  /// Names must outlive it.
  explicit Links(const pattern::Names& names);

  void mark_at(const text::Document& document, std::uint32_t token, pattern::Annotations& annotations) const;
  /// `link` as written; confusable says that letters of another script stand in it.
  HostKind kind(std::string_view link, bool confusable) const;

 private:
  /// `host` is one of the list, or ends in a dot and one of them.
  static bool listed(const std::vector<std::string_view>& list, std::string_view host);
  bool imitates(std::string_view host) const;

  pattern::ClassId link_;
  pattern::FeatureId kinds_[7];
  std::vector<std::string_view> short_, known_, brands_, loads_, baits_;
};

}  // namespace scruple::read
