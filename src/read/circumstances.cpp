#include "read/circumstances.h"

#include <algorithm>
#include <string>

namespace scruple::read {

namespace {

template <class Enum, std::size_t N>
std::array<pattern::FeatureId, N> features_of(const pattern::Names& names, std::string_view attribute) {
  std::array<pattern::FeatureId, N> ids{};
  for (std::size_t i = 0; i < N; ++i) {
    std::string pair(attribute);
    pair += '=';
    pair += name(static_cast<Enum>(i));
    ids[i] = names.feature(pair);
  }
  return ids;
}

std::string_view attribute_name(std::string_view pair) {
  return pair.substr(0, pair.find('='));
}

}  // namespace

Circumstances::YesNo Circumstances::yes_no(const pattern::Names& names, std::string_view attribute) {
  return {names.feature(std::string(attribute) + "=yes"), names.feature(std::string(attribute) + "=no")};
}

Circumstances::Circumstances(const pattern::Names& names)
    : kind_(features_of<Kind, kKinds>(names, "kind")),
      relationship_(features_of<Relationship, 6>(names, "relationship")),
      direction_(features_of<Direction, 2>(names, "direction")),
      outcome_(features_of<Outcome, 3>(names, "outcome")),
      account_(features_of<AccountKind, 3>(names, "account")),
      stage_(features_of<Stage, 5>(names, "stage")),
      shows_(features_of<Shows, 5>(names, "shows")),
      consent_(features_of<Consent, 3>(names, "consent")),
      approved_(yes_no(names, "approved")),
      on_duty_(yes_no(names, "on_duty")),
      employer_named_(yes_no(names, "employer_named")),
      disclaimer_(yes_no(names, "disclaimer")),
      interest_(yes_no(names, "interest")),
      has_text_(yes_no(names, "has_text")),
      has_context_(yes_no(names, "has_context")),
      has_bio_(yes_no(names, "has_bio")) {
  for (const auto* stance : {"denies", "imagines"})
    if (const auto id = names.stance(stance)) silent_ |= 1U << id;

  attribute_.resize(names.features() + 1U);
  std::vector<std::string_view> seen;
  for (pattern::FeatureId id = 1; id <= names.features(); ++id) {
    const auto pair = names.feature_name(id);
    const auto attribute = attribute_name(pair);
    if (attribute == "body") bodies_.emplace_back(pair.substr(attribute.size() + 1), id);
    const auto found = std::find(seen.begin(), seen.end(), attribute);
    attribute_[id] = static_cast<std::uint16_t>(found - seen.begin() + 1);
    if (found == seen.end()) seen.push_back(attribute);
  }
}

void Circumstances::add(Reading& reading, Feature what) {
  if (what != 0) reading.circumstances.push_back({what, true, {}});
}

void Circumstances::add(Reading& reading, const YesNo& what, std::optional<bool> value) {
  if (value) add(reading, *value ? what.yes : what.no);
}

void Circumstances::from_fields(const Submission& submission, const Author& author, Reading& reading) const {
  const auto at = [](const auto& table, auto value) { return table[static_cast<std::size_t>(value)]; };
  add(reading, at(kind_, submission.kind));
  if (submission.relationship) add(reading, at(relationship_, *submission.relationship));
  if (submission.direction) add(reading, at(direction_, *submission.direction));
  if (submission.outcome) add(reading, at(outcome_, *submission.outcome));
  add(reading, approved_, submission.approved);
  for (const auto& media : submission.media) {
    for (const auto shows : media.shows) add(reading, at(shows_, shows));
    if (media.consent && *media.consent != Consent::unknown) add(reading, at(consent_, *media.consent));
  }
  // An account is personal unless something says otherwise: most are, and the review says so.
  add(reading, at(account_, author.account.value_or(AccountKind::personal)));
  if (author.body)
    for (const auto& [body, feature] : bodies_)
      if (body == *author.body) add(reading, feature);
  if (author.stage) add(reading, at(stage_, *author.stage));
  add(reading, on_duty_, author.on_duty);
  add(reading, employer_named_, author.employer_disclosed);
  add(reading, disclaimer_, author.disclaimer);
  if (!author.interests.empty()) add(reading, interest_.yes);
  add(reading, has_text_, !submission.text.empty());
  add(reading, has_context_, submission.context.has_value());
  add(reading, has_bio_, author.bio.has_value() || submission.kind == Kind::profile_bio);
}

void Circumstances::from_words(const pattern::Rules& rules, std::span<const pattern::Hit> hits,
                               const FieldReading& field, Reading& reading) const {
  for (const auto& hit : hits) {
    const auto info = rules.info(hit.rule);
    const Feature what = info.gives;
    if (what == 0 || what >= attribute_.size()) continue;
    if (field.stances_over(hit.focus_first, hit.focus_last) & silent_ & ~info.even) continue;
    const bool settled = std::any_of(
        reading.circumstances.begin(), reading.circumstances.end(), [&](const Circumstance& known) {
          return known.what == what || (known.from_field && attribute_[known.what] == attribute_[what]);
        });
    if (settled) continue;
    const auto at = field.document.span(hit.focus_first, hit.focus_last);
    reading.circumstances.push_back({what, false, {at.begin, at.end, field.field}});
  }
}

}  // namespace scruple::read
