#include "read/reader.h"

#include <utility>

namespace scruple::read {

using pattern::InField;
using pattern::Stratum;

Reader::Reader(text::Tables tables, pattern::Names names, pattern::Rules rules,
               const knowledge::Settings& settings)
    : tables_(tables),
      names_(std::make_shared<const pattern::Names>(std::move(names))),
      rules_(std::move(rules)),
      identifiers_(*names_),
      name_finder_(*names_),
      owners_(*names_, settings),
      people_(*names_, settings),
      stances_(*names_),
      circumstances_(*names_),
      account_(names_->cls("ACCOUNT")),
      mailbox_(names_->cls("MAILBOX")) {}

std::optional<Reader> Reader::open(const knowledge::Blob& blob) {
  using knowledge::SectionId;
  const auto tables = text::Tables::open(blob.section(SectionId::fold), blob.section(SectionId::vocabulary));
  const auto settings = knowledge::Settings::open(blob.section(SectionId::settings));
  auto names = pattern::Names::open(blob.section(SectionId::names));
  if (!tables || !settings || !names) return std::nullopt;
  auto rules = pattern::Rules::open(blob.section(SectionId::lexicons), blob.section(SectionId::rules),
                                    tables->words());
  if (!rules) return std::nullopt;
  return Reader(*tables, std::move(*names), std::move(*rules), *settings);
}

void Reader::mark_mentions(FieldReading& field, std::pmr::memory_resource* arena) const {
  const auto& document = field.document;
  rules_.mark_lexicons(document, field.annotations);
  identifiers_.mark(document, field.annotations);
  const auto tokens = document.tokens();
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    const auto cls = tokens[i].form == text::Form::handle  ? account_
                     : tokens[i].form == text::Form::email ? mailbox_
                                                           : pattern::ClassId{0};
    if (cls != 0) field.annotations.add({.cls = cls, .first = i, .last = i + 1});
  }
  std::pmr::vector<pattern::Hit> hits(arena);
  rules_.match(Stratum::mention, document, field.annotations, pattern::kInAll, hits);
  rules_.annotate(hits, field.annotations);
  name_finder_.mark(document, field.annotations);
}

FieldReading Reader::mark(std::string_view words, std::pmr::memory_resource* arena) const {
  FieldReading field(Field::text, text::read_document(words, tables_, arena), arena);
  mark_mentions(field, arena);
  return field;
}

void Reader::mark_people(FieldReading& field, const FieldReading* context, const Submission& submission,
                         const Author& author, std::pmr::memory_resource* arena) const {
  std::pmr::vector<pattern::Hit> hits(arena);
  rules_.match(Stratum::person, field.document, field.annotations, pattern::kInAll, hits);
  rules_.annotate(hits, field.annotations);
  owners_.mark(owners_.examine(field, context, submission, author, arena), field);
  const bool is_bio =
      field.field == Field::bio || (field.field == Field::text && submission.kind == Kind::profile_bio);
  people_.resolve(field, context, is_bio, arena);
}

Reading Reader::read(const Submission& submission, const Author& author,
                     std::pmr::memory_resource* arena) const {
  Reading reading(arena);
  struct Part {
    Field field;
    std::string_view source;
    std::uint8_t in;
  };
  std::pmr::vector<Part> parts(arena);
  // A bio under review is both the text and the bio.
  const bool is_bio = submission.kind == Kind::profile_bio;
  parts.push_back({Field::text, submission.text,
                   static_cast<std::uint8_t>(InField::kInText | (is_bio ? InField::kInBio : 0))});
  if (submission.context) parts.push_back({Field::context, *submission.context, InField::kInContext});
  if (submission.target) parts.push_back({Field::target, submission.target->text, InField::kInTarget});
  if (author.bio && !is_bio) parts.push_back({Field::bio, *author.bio, InField::kInBio});
  if (const std::string all = descriptions(submission.media); !all.empty()) {
    auto* kept = static_cast<char*>(arena->allocate(all.size(), 1));  // as long as the reading
    parts.push_back({Field::alt, {kept, all.copy(kept, all.size())}, InField::kInAlt});
  }

  reading.fields.reserve(parts.size());
  for (const auto& part : parts) {
    reading.fields.emplace_back(part.field, text::read_document(part.source, tables_, arena), arena);
    mark_mentions(reading.fields.back(), arena);
  }
  const FieldReading* context = submission.context ? &reading.fields[1] : nullptr;
  circumstances_.from_fields(submission, author, reading);

  std::pmr::vector<pattern::Hit> hits(arena);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    auto& field = reading.fields[i];
    // Stances come first in time, because whose a name is depends on whether it is quoted;
    // stance rules that need PERSON would see none of them before people are known.
    stances_.mark_punctuation(field);
    mark_people(field, parts[i].field == Field::context ? nullptr : context, submission, author, arena);
    hits.clear();
    rules_.match(Stratum::stance, field.document, field.annotations, pattern::kInAll, hits);
    stances_.mark_rules(rules_, hits, field);
    hits.clear();
    rules_.match(Stratum::circumstance, field.document, field.annotations, parts[i].in, hits);
    circumstances_.from_words(rules_, hits, field, reading);
  }
  return reading;
}

std::pmr::vector<OwnedMention> Reader::owned_mentions(const Submission& submission, const Author& author,
                                                      std::pmr::memory_resource* arena) const {
  std::pmr::vector<OwnedMention> list(arena);
  FieldReading field(Field::text, text::read_document(submission.text, tables_, arena), arena);
  mark_mentions(field, arena);
  stances_.mark_punctuation(field);
  std::optional<FieldReading> context;
  if (submission.context) {
    context.emplace(Field::context, text::read_document(*submission.context, tables_, arena), arena);
    mark_mentions(*context, arena);
  }
  std::pmr::vector<pattern::Hit> hits(arena);
  rules_.match(Stratum::person, field.document, field.annotations, pattern::kInAll, hits);
  rules_.annotate(hits, field.annotations);
  for (const auto& owned : owners_.examine(field, context ? &*context : nullptr, submission, author, arena)) {
    const auto& annotation = field.annotations[owned.annotation];
    list.push_back({field.document.span(annotation.first, annotation.last), annotation.cls, owned.features});
  }
  return list;
}

}  // namespace scruple::read
