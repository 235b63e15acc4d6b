#include "review/support.h"

#include <algorithm>

namespace scruple::review {
namespace {

bool speaks_of_author(const read::FieldReading& field, std::uint32_t token, pattern::ClassId self) {
  const auto sentence = field.document.tokens()[token].sentence;
  const auto all = field.annotations.all();
  return std::any_of(all.begin(), all.end(), [&](const pattern::Annotation& one) {
    return one.cls == self && field.document.tokens()[one.first].sentence == sentence;
  });
}

}  // namespace

std::optional<Help> support(const read::Reading& reading, const Engine& engine) {
  const auto& despair = engine.despair;
  if (despair.cls == 0 || reading.fields.empty()) return std::nullopt;
  const auto& field = reading.fields.front();
  const auto all = field.annotations.all();
  const bool found = std::any_of(all.begin(), all.end(), [&](const pattern::Annotation& one) {
    return one.cls == despair.cls && (field.stances_over(one.first, one.last) & despair.silent) == 0 &&
           (!one.has(despair.told) || speaks_of_author(field, one.first, despair.self));
  });
  return found ? engine.codes.support() : std::nullopt;
}

}  // namespace scruple::review
