#include "review/fingerprint.h"

#include <algorithm>

#include "knowledge/hash.h"

namespace scruple::review {

namespace {

class Hash {
 public:
  /// With a separator behind it that no UTF-8 text holds.
  void add(std::string_view bytes) { value_ = knowledge::hash_step(knowledge::hash_of(bytes, value_), 0xFF); }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = knowledge::kHashBasis;
};

void add_words(const text::Document& document, const EvidenceSpan& span, Hash& hash) {
  const auto tokens = document.tokens();
  auto token = std::partition_point(tokens.begin(), tokens.end(),
                                    [&](const text::Token& t) { return t.at.end <= span.begin; });
  for (; token != tokens.end() && token->at.begin < span.end; ++token) hash.add(document.folded(*token));
}

}  // namespace

std::string hex(std::uint64_t value) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text(16, '0');
  for (auto digit = text.rbegin(); digit != text.rend(); ++digit, value >>= 4) *digit = kDigits[value & 15];
  return text;
}

std::string fingerprint(std::string_view topic, std::string_view item, std::span<const EvidenceSpan> spans,
                        const read::Reading& reading) {
  Hash hash;
  hash.add(topic);
  hash.add(item);
  for (const auto& span : spans) {
    const auto field = std::find_if(reading.fields.begin(), reading.fields.end(),
                                    [&](const read::FieldReading& f) { return f.field == span.in; });
    if (field != reading.fields.end()) add_words(field->document, span, hash);
  }
  return hex(hash.value());
}

}  // namespace scruple::review
