#include "compiler/pattern_classes.h"

#include <algorithm>

#include "pattern/program.h"

namespace scruple::compiler {
namespace {

struct CodeClass {
  std::string_view name;
  int from;  ///< first stratum that may use it
  Rarity rarity;
  std::string_view features;  ///< "name=value|value name=value"
};

/// What the code of src/read marks (docs/patterns.md, "Items"). `of` is whose it is.
constexpr CodeClass kCodeClasses[] = {
    {"NHS", 0, Rarity::identifier, "valid=yes|no of=care|author|other"},
    {"CHI", 0, Rarity::identifier, "valid=yes|no of=care|author|other"},
    {"HCN", 0, Rarity::identifier, "valid=yes|no of=care|author|other"},
    {"NINO", 0, Rarity::identifier, "of=care|author|other"},
    {"PHONE", 0, Rarity::identifier, "kind=mobile|landline|service of=care|author|other"},
    {"POSTCODE", 0, Rarity::identifier, "part=full|out of=care|author|other"},
    {"VRM", 0, Rarity::identifier, "of=care|author|other"},
    {"CARD", 0, Rarity::identifier, "valid=yes|no of=care|author|other"},
    {"IBAN", 0, Rarity::identifier, "valid=yes|no of=care|author|other"},
    {"SORTCODE", 0, Rarity::identifier, "of=care|author|other"},
    {"RECORDNO", 0, Rarity::identifier, "of=care|author|other"},
    {"ACCOUNT", 0, Rarity::identifier, "of=care|author|other"},
    {"MAILBOX", 0, Rarity::identifier, "of=care|author|other"},
    {"ADDRESS", 0, Rarity::identifier, "of=care|author|other"},
    {"DATE", 0, Rarity::identifier, "full=yes|no of=care|author|other"},
    {"TIME", 0, Rarity::identifier, ""},
    {"LINK", 0, Rarity::identifier, "host=short|ip|punycode|lookalike|executable|known|other"},
    {"NAME", 1, Rarity::marked,
     "kind=full|first|last|initials title=yes|no|professional of=care|author|other"},
    {"PERSON", 2, Rarity::common,
     "part=care|relative|colleague|author|family|public|fiction|animal|hypothetical|group "
     "care=patient|past|relative named=yes number=one|many generic=yes rank=manager|student "
     "of=care|author|other"},
};

/// Calls f(piece) for each piece of a text between separators.
template <class F>
void split(std::string_view text, char separator, F&& f) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (end > 0) f(text.substr(0, end));
    text.remove_prefix(std::min(text.size(), end + 1));
  }
}

}  // namespace

PatternClasses::PatternClasses(Build& build) {
  for (const CodeClass& known : kCodeClasses) {
    const pattern::ClassId cls = build.names.add(NameBuilder::classes, known.name);
    add_class(cls, known.from, known.rarity);
    split(known.features, ' ', [&](std::string_view feature) {
      const std::size_t equals = feature.find('=');
      const std::string name(feature.substr(0, equals + 1));
      split(feature.substr(equals + 1), '|', [&](std::string_view value) {
        add_feature(cls, build.names.add(NameBuilder::features, name + std::string(value)), known.from);
      });
    });
  }
  for (const Lexicon& lexicon : build.lexicons) {
    add_class(lexicon.cls, 0, Rarity::marked);
    for (const Lexicon::Entry& entry : lexicon.entries)
      for (const pattern::FeatureId feature : entry.features) add_feature(lexicon.cls, feature, 0);
  }
}

void PatternClasses::add_class(pattern::ClassId cls, int from, Rarity rarity) {
  const auto [known, fresh] = classes_.try_emplace(cls, Known{from, rarity});
  if (!fresh) known->second.from = std::min(known->second.from, from);
}

void PatternClasses::add_feature(pattern::ClassId cls, pattern::FeatureId feature, int from) {
  const auto [known, fresh] = features_.try_emplace({cls, feature}, from);
  if (!fresh) known->second = std::min(known->second, from);
}

int PatternClasses::class_from(pattern::ClassId cls) const {
  const auto found = classes_.find(cls);
  return found == classes_.end() ? static_cast<int>(pattern::kStrata) : found->second.from;
}

int PatternClasses::feature_from(pattern::ClassId cls, pattern::FeatureId feature) const {
  const auto found = features_.find({cls, feature});
  return found == features_.end() ? static_cast<int>(pattern::kStrata) : found->second;
}

Rarity PatternClasses::rarity(pattern::ClassId cls) const {
  const auto found = classes_.find(cls);
  return found == classes_.end() ? Rarity::marked : found->second.rarity;
}

std::string PatternClasses::values(const Build& build, pattern::ClassId cls, std::string_view feature) const {
  std::string out;
  for (const auto& [key, from] : features_) {
    if (key.first != cls) continue;
    const std::string& pair = build.names.names(NameBuilder::features)[key.second];
    if (pair.size() <= feature.size() || !pair.starts_with(feature) || pair[feature.size()] != '=') continue;
    if (!out.empty()) out += ", ";
    out += pair.substr(feature.size() + 1);
    if (out.size() > 100) return out + " ...";
  }
  return out;
}

}  // namespace scruple::compiler
