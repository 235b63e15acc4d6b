#include "review/explain.h"

#include <algorithm>
#include <array>

namespace scruple::review {

namespace {

std::string quoted(const read::FieldReading& field, std::uint32_t first, std::uint32_t last) {
  std::string text = "\"";
  text += field.document.source(field.document.span(first, last));
  text += '"';
  return text;
}

std::string stance_names(std::uint32_t bits, const pattern::Names& names) {
  std::string text;
  for (std::uint8_t stance = 1; stance < 32; ++stance) {
    if (((bits >> stance) & 1U) == 0) continue;
    if (!text.empty()) text += ", ";
    text += names.stance_name(stance);
  }
  return text;
}

std::string place(const EvidenceSpan& where, const read::Reading& reading) {
  for (const auto& field : reading.fields)
    if (field.field == where.in) {
      std::string text = "\"";
      text += field.document.source({where.begin, where.end});
      text += "\" (";
      text += name(field.field);
      text += ')';
      return text;
    }
  return {};
}

/// What a reader would point at; the word lists that rules use are left out.
constexpr std::array<std::string_view, 26> kMentions = {
    "AGE",      "WHEN",    "DATE",    "TIME",    "CARE_AT",  "HEALTH", "PLACE_NAME", "NAME", "NHS",
    "CHI",      "HCN",     "NINO",    "PHONE",   "POSTCODE", "VRM",    "CARD",       "IBAN", "SORTCODE",
    "RECORDNO", "ADDRESS", "ACCOUNT", "MAILBOX", "LINK",     "DRUG",   "PROCEDURE",  "MOOD"};

std::string described(const read::FieldReading& field, const pattern::Annotation& annotation,
                      const pattern::Names& names) {
  std::string text(" in ");
  text += name(field.field);
  text += ": ";
  text += quoted(field, annotation.first, annotation.last);
  for (std::size_t i = 0; i < annotation.feature_count; ++i) {
    text += ' ';
    text += names.feature_name(annotation.features[i]);
  }
  return text;
}

void explain_field(const read::FieldReading& field, const pattern::Names& names, pattern::ClassId person,
                   std::vector<std::string>& lines) {
  for (const auto& annotation : field.annotations.all())
    if (annotation.cls == person)
      lines.push_back("person " + std::to_string(annotation.person) + described(field, annotation, names));
  for (const auto& annotation : field.annotations.all()) {
    const std::string_view cls = annotation.cls == 0 ? std::string_view() : names.cls_name(annotation.cls);
    if (std::find(kMentions.begin(), kMentions.end(), cls) != kMentions.end())
      lines.push_back("mention " + std::string(cls) + described(field, annotation, names));
  }
  for (const auto& scope : field.stances)
    lines.push_back("stance " + std::string(names.stance_name(scope.stance)) + " in " +
                    std::string(name(field.field)) + ": " + quoted(field, scope.first, scope.last));
}

}  // namespace

std::vector<std::string> explain(const read::Reading& reading, const weigh::Weighed& weighed,
                                 const Engine& engine) {
  const auto& names = engine.reader.names();
  std::vector<std::string> lines;
  for (const auto& circumstance : reading.circumstances) {
    std::string line = "circumstance " + std::string(names.feature_name(circumstance.what));
    line += circumstance.from_field ? " (given)" : " from " + place(circumstance.where, reading);
    lines.push_back(std::move(line));
  }
  const auto person = names.cls("PERSON");
  for (const auto& field : reading.fields) explain_field(field, names, person, lines);
  for (const auto& signal : weighed.silenced)
    lines.push_back("silenced " + std::string(signal.detector) + " at " + place(signal.where, reading) +
                    ": " + stance_names(signal.stances & engine.policies[signal.topic].silenced_by, names));
  return lines;
}

}  // namespace scruple::review
