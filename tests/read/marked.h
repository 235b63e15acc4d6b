// Marked: a text with what lexicons and the reading's own code mark in it.
//
// The knowledge is the project's characters and lexicons; no pattern takes part.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/build.h"
#include "pattern/rules.h"
#include "read/identifiers.h"
#include "read/names.h"
#include "text/document.h"

namespace scruple::read {

struct Lexicons {
  std::vector<std::byte> fold, vocabulary, names_section, lexicons, rules_section;
  std::optional<text::Tables> tables;
  std::optional<pattern::Names> names;
  std::optional<pattern::Rules> rules;

  static const Lexicons& get() {
    static const Lexicons instance;
    return instance;
  }

 private:
  static std::vector<compiler::Source> files(const char* folder,
                                             std::initializer_list<std::string_view> endings) {
    namespace fs = std::filesystem;
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(fs::path(SCRUPLE_SOURCE_DIR) / "knowledge" / folder))
      for (std::string_view ending : endings)
        if (entry.path().extension() == ending) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<compiler::Source> sources;
    for (const fs::path& path : paths) {
      std::ifstream in(path, std::ios::binary);
      sources.push_back(
          {path.filename().string(), {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}});
    }
    return sources;
  }

  Lexicons() {
    compiler::Build build;
    fold = compiler::make_text_tables(files("text", {".tsv", ".txt"}), build.diagnostics);
    const auto no_words = compiler::make_vocabulary(compiler::VocabularyBuilder());
    build.characters = *text::Tables::open(fold, no_words);
    lexicons = compiler::make_lexicons(build, files("lexicons", {".txt"}));
    rules_section = compiler::make_rules(build, {}, {"irregular.tsv", ""});
    vocabulary = compiler::make_vocabulary(build.vocabulary);
    names_section = build.names.section();
    for (const auto& diagnostic : build.diagnostics) ADD_FAILURE() << compiler::to_string(diagnostic);
    tables = text::Tables::open(fold, vocabulary);
    names = pattern::Names::open(names_section);
    rules = pattern::Rules::open(lexicons, rules_section, tables->words());
  }
};

class Marked {
 public:
  explicit Marked(std::string_view text)
      : text_(text),
        document_(text::read_document(text_, *Lexicons::get().tables, &arena_)),
        annotations_(static_cast<std::uint32_t>(document_.tokens().size()), &arena_) {
    const Lexicons& k = Lexicons::get();
    static const Identifiers identifiers(*k.names);
    static const NameFinder names(*k.names);
    k.rules->mark_lexicons(document_, annotations_);
    identifiers.mark(document_, annotations_);
    names.mark(document_, annotations_);
  }

  /// "PHONE[kind=mobile] 07700 900123 | ..." for all annotations of these classes, in order of place.
  std::string found(std::initializer_list<std::string_view> classes) const {
    const pattern::Names& names = *Lexicons::get().names;
    std::vector<const pattern::Annotation*> list;
    for (const auto& a : annotations_.all())
      if (std::find(classes.begin(), classes.end(), names.cls_name(a.cls)) != classes.end())
        list.push_back(&a);
    std::sort(list.begin(), list.end(), [](const auto* a, const auto* b) {
      return a->first != b->first ? a->first < b->first : a < b;
    });
    std::string out;
    for (const auto* a : list) {
      if (!out.empty()) out += " | ";
      out += names.cls_name(a->cls);
      std::string features;
      for (std::uint16_t i = 0; i < a->feature_count; ++i)
        features += (i > 0 ? "," : "") + std::string(names.feature_name(a->features[i]));
      if (!features.empty()) out += "[" + features + "]";
      out += " " + std::string(document_.source(document_.span(a->first, a->last)));
    }
    return out;
  }

  const text::Document& document() const { return document_; }
  const pattern::Annotations& annotations() const { return annotations_; }

 private:
  std::pmr::monotonic_buffer_resource arena_;
  std::string text_;
  text::Document document_;
  pattern::Annotations annotations_;
};

/// Every class that identifiers mark, LINK and DATE among them.
inline std::string all_found(std::string_view text) {
  return Marked(text).found({"NHS", "CHI", "HCN", "NINO", "PHONE", "POSTCODE", "VRM", "CARD", "IBAN",
                             "SORTCODE", "RECORDNO", "ADDRESS", "DATE", "TIME", "LINK"});
}

}  // namespace scruple::read
