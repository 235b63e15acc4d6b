// knowledge/text/* -> the fold section of text::Tables.
#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <set>

#include "compiler/build.h"
#include "text/table_layout.h"
#include "text/utf8.h"

namespace scruple::compiler {
namespace {

namespace layout = text::layout;
using text::CharClass;

constexpr char32_t kLastCodePoint = 0x10FFFF;

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

void append_utf8(std::string& out, char32_t c) {
  char buffer[4];
  out += text::encode_utf8(c, buffer);
}

std::optional<char32_t> hexadecimal(std::string_view digits) {
  if (digits.empty() || digits.size() > 6) return std::nullopt;
  char32_t value = 0;
  for (char c : digits) {
    const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    if (digit < 0) return std::nullopt;
    value = value * 16 + static_cast<char32_t>(digit);
  }
  if (value > kLastCodePoint) return std::nullopt;
  return value;
}

struct Range {
  char32_t first = 0, last = 0;
};

constexpr std::array kClasses = {
    std::pair{std::string_view("letter"), CharClass::letter},
    std::pair{std::string_view("digit"), CharClass::digit},
    std::pair{std::string_view("mark"), CharClass::mark},
    std::pair{std::string_view("space"), CharClass::space},
    std::pair{std::string_view("newline"), CharClass::newline},
    std::pair{std::string_view("hidden"), CharClass::hidden},
    std::pair{std::string_view("emoji"), CharClass::emoji},
    std::pair{std::string_view("emoji_part"), CharClass::emoji_part},
    std::pair{std::string_view("punctuation"), CharClass::punctuation},
};
constexpr std::array kFlags = {
    std::pair{std::string_view("upper"), layout::kIsUpper},
    std::pair{std::string_view("styled"), layout::kIsStyled},
    std::pair{std::string_view("mask"), layout::kIsMask},
};
constexpr std::array<std::string_view, 22> kMarks = {
    "space",    "newline", "comma",      "stop",        "question",     "exclamation",   "colon", "semicolon",
    "dash",     "slash",   "open_quote", "close_quote", "open_bracket", "close_bracket", "bar",   "hash",
    "currency", "percent", "asterisk",   "plus",        "apostrophe",   "other"};

/// A character's properties, strings not yet in the pool.
struct Character {
  CharClass cls = CharClass::other;
  std::uint8_t flags = 0;
  std::uint32_t marks = 0;
  std::string fold, latin;
};

class TextTables {
 public:
  explicit TextTables(std::vector<Diagnostic>& diagnostics) : diagnostics_(diagnostics) {}

  void read(const Source& source) {
    source_ = &source;
    const std::size_t slash = source.path.find_last_of('/');
    const std::string name = slash == std::string::npos ? source.path : source.path.substr(slash + 1);
    line_ = 0;
    for (std::string_view line : split(source.text, '\n')) {
      ++line_;
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (line.empty() || line.starts_with("# ")) continue;
      const std::vector<std::string_view> fields = split(line, '\t');
      if (name == "class.tsv") {
        read_class(fields);
      } else if (name == "fold.tsv") {
        read_fold(fields);
      } else if (name == "confusable.tsv") {
        read_confusable(fields);
      } else if (name == "marks.tsv") {
        read_marks(fields);
      } else if (name == "cp1252.tsv") {
        read_code_page(fields);
      } else if (name == "entities.tsv") {
        read_entity(fields);
      } else if (name == "leet.tsv") {
        read_pair(layout::kLeet, fields, true);
      } else if (name == "signs.tsv") {
        read_pair(layout::kSigns, fields, true);
      } else if (name == "abbreviations.txt") {
        read_pair(layout::kAbbreviations, fields, true);
      } else if (name == "contractions.txt") {
        read_pair(layout::kContractions, fields, false);
      } else if (name == "endings.txt") {
        read_pair(layout::kEndings, fields, false);
      } else {
        return;  // a README
      }
    }
  }

  std::vector<std::byte> section();

 private:
  void fault(std::string message, std::string remedy) {
    diagnostics_.push_back({.number = 10,
                            .file = source_->path,
                            .line = line_,
                            .column = 1,
                            .message = std::move(message),
                            .remedy = std::move(remedy),
                            .source_line = {}});
  }

  std::vector<Range> ranges(std::string_view list) {
    std::vector<Range> out;
    for (std::string_view item : split(list, ' ')) {
      const std::size_t dots = item.find("..");
      const auto first = hexadecimal(item.substr(0, dots));
      const auto last = dots == std::string_view::npos ? first : hexadecimal(item.substr(dots + 2));
      if (!first || !last || *last < *first) {
        fault("'" + std::string(item) + "' is no code point or range",
              "write hexadecimal code points, such as 0041..005A");
        continue;
      }
      out.push_back({*first, *last});
    }
    return out;
  }

  template <class Change>
  void each(std::string_view list, Change&& change) {
    for (const Range& range : ranges(list)) {
      for (char32_t c = range.first; c <= range.last; ++c) change(characters_[c]);
    }
  }

  bool has(const std::vector<std::string_view>& fields, std::size_t wanted) {
    if (fields.size() == wanted) return true;
    fault("this line has " + std::to_string(fields.size()) + " fields",
          "separate " + std::to_string(wanted) + " fields by tabs");
    return false;
  }

  void read_class(const std::vector<std::string_view>& fields) {
    if (!has(fields, 2)) return;
    for (const auto& [name, cls] : kClasses) {
      if (name == fields[0]) return each(fields[1], [c = cls](Character& to) { to.cls = c; });
    }
    for (const auto& [name, flag] : kFlags) {
      if (name == fields[0]) return each(fields[1], [f = flag](Character& to) { to.flags |= f; });
    }
    fault("'" + std::string(fields[0]) + "' is no class", "see CharClass in src/text/tables.h");
  }

  void read_fold(const std::vector<std::string_view>& fields) {
    if (!has(fields, 2)) return;
    std::string_view target = fields[0];
    const auto set = [](Character& to, std::string text) {
      to.fold = std::move(text);
      to.flags |= layout::kHasFold;
    };
    if (target.starts_with('>')) {
      const auto first = hexadecimal(target.substr(1));
      if (!first) return fault("'" + std::string(target) + "' is no code point", "write >0061");
      char32_t next = *first;
      return each(fields[1], [&](Character& to) {
        std::string text;
        append_utf8(text, next++);
        set(to, text);
      });
    }
    std::string text;
    if (target.starts_with("U+")) {
      for (std::string_view item : split(target, ' ')) {
        const auto c = item.starts_with("U+") ? hexadecimal(item.substr(2)) : std::nullopt;
        if (!c) return fault("'" + std::string(item) + "' is no code point", "write U+0061");
        append_utf8(text, *c);
      }
    } else if (target != "-") {
      text = target;
    }
    if (text.size() > 255) return fault("a fold of more than 255 bytes", "shorten it");
    each(fields[1], [&](Character& to) { set(to, text); });
  }

  void read_confusable(const std::vector<std::string_view>& fields) {
    if (!has(fields, 3)) return;
    const bool always = fields[1] == "always";
    if (!always && fields[1] != "mixed")
      return fault("neither 'always' nor 'mixed'", "say when the letter passes");
    each(fields[2], [&](Character& to) {
      to.latin = fields[0];
      to.flags |= layout::kHasLatin;
      if (always) {
        to.fold = fields[0];
        to.flags |= layout::kHasFold | layout::kAlwaysLatin;
      }
    });
  }

  void read_marks(const std::vector<std::string_view>& fields) {
    if (!has(fields, 2)) return;
    const auto found = std::find(kMarks.begin(), kMarks.end(), fields[0]);
    if (found == kMarks.end())
      return fault("'" + std::string(fields[0]) + "' is no mark", "see Mark in document.h");
    const std::uint32_t mark = 1u << (found - kMarks.begin());
    each(fields[1], [&](Character& to) {
      to.marks |= mark;
      to.cls = CharClass::punctuation;
    });
  }

  void read_code_page(const std::vector<std::string_view>& fields) {
    if (!has(fields, 2)) return;
    const auto byte = hexadecimal(fields[0]);
    const auto c = hexadecimal(fields[1]);
    if (!byte || !c || *byte < 0x80 || *byte > 0x9F || *c > 0xFFFF)
      return fault("not a byte from 80 to 9F and a code point", "write 80, tab, 20AC");
    code_page_[*byte - 0x80] = static_cast<std::uint16_t>(*c);
  }

  void read_entity(const std::vector<std::string_view>& fields) {
    if (!has(fields, 2)) return;
    std::string text;
    for (std::string_view item : split(fields[1], ' ')) {
      const auto c = hexadecimal(item);
      if (!c) return fault("'" + std::string(item) + "' is no code point", "write 00A3");
      append_utf8(text, *c);
    }
    lists_[layout::kEntities][std::string(fields[0])] = text;
  }

  void read_pair(layout::List list, const std::vector<std::string_view>& fields, bool needs_value) {
    if (fields.size() > 2 || fields[0].empty() || (needs_value && fields.size() != 2)) {
      return fault("not a key, tab and value", "separate them by one tab");
    }
    lists_[list][std::string(fields[0])] = fields.size() == 2 ? std::string(fields[1]) : std::string();
  }

  std::uint32_t pooled(const std::string& text) {
    const std::size_t found = pool_.find(text);
    if (found != std::string::npos) return static_cast<std::uint32_t>(found);
    pool_ += text;
    return static_cast<std::uint32_t>(pool_.size() - text.size());
  }

  std::vector<Diagnostic>& diagnostics_;
  const Source* source_ = nullptr;
  std::uint32_t line_ = 0;
  std::map<char32_t, Character> characters_;
  std::map<std::string, std::string> lists_[layout::kLists];
  std::array<std::uint16_t, 32> code_page_{};
  std::string pool_;
};

std::vector<std::byte> TextTables::section() {
  layout::FoldHeader header;
  std::copy(code_page_.begin(), code_page_.end(), header.cp1252);

  std::vector<layout::Record> records = {layout::Record{}};
  std::map<layout::Record, std::uint16_t> record_ids = {{layout::Record{}, std::uint16_t{0}}};
  const char32_t last = characters_.empty() ? 0 : characters_.rbegin()->first;
  std::vector<std::uint16_t> stage1, stage2;
  std::map<std::vector<std::uint16_t>, std::uint16_t> blocks;
  for (char32_t first = 0; first <= last; first += layout::kBlock) {
    std::vector<std::uint16_t> block(layout::kBlock);
    for (auto at = characters_.lower_bound(first);
         at != characters_.end() && at->first < first + layout::kBlock; ++at) {
      const Character& c = at->second;
      layout::Record r;
      r.cls = static_cast<std::uint8_t>(c.cls);
      r.flags = c.flags;
      r.marks = c.marks;
      r.fold_size = static_cast<std::uint8_t>(c.fold.size());
      r.fold_at = pooled(c.fold);
      r.latin_size = static_cast<std::uint8_t>(c.latin.size());
      r.latin_at = pooled(c.latin);
      const auto [found, fresh] = record_ids.try_emplace(r, static_cast<std::uint16_t>(records.size()));
      if (fresh) records.push_back(r);
      block[at->first - first] = found->second;
    }
    const auto [found, fresh] =
        blocks.try_emplace(block, static_cast<std::uint16_t>(stage2.size() / layout::kBlock));
    if (fresh) stage2.insert(stage2.end(), block.begin(), block.end());
    stage1.push_back(found->second);
  }

  std::vector<layout::Pair> pairs;
  std::array<std::uint32_t, layout::kLists> list_sizes{};
  for (std::uint32_t list = 0; list < layout::kLists; ++list) {
    for (const auto& [key, value] : lists_[list]) {
      layout::Pair pair;
      pair.key_at = pooled(key);
      pair.value_at = pooled(value);
      pair.key_size = static_cast<std::uint16_t>(key.size());
      pair.value_size = static_cast<std::uint16_t>(value.size());
      pairs.push_back(pair);
    }
    list_sizes[list] = static_cast<std::uint32_t>(lists_[list].size());
  }

  auto at = static_cast<std::uint32_t>(sizeof(header));
  const auto place = [&](std::size_t count, std::size_t element) {
    const layout::Part part{at, static_cast<std::uint32_t>(count)};
    at += static_cast<std::uint32_t>(count * element);
    return part;
  };
  header.records = place(records.size(), sizeof(layout::Record));
  for (std::uint32_t list = 0; list < layout::kLists; ++list) {
    header.lists[list] = place(list_sizes[list], sizeof(layout::Pair));
  }
  header.stage1 = place(stage1.size(), 2);
  header.stage2 = place(stage2.size(), 2);
  header.pool = place(pool_.size(), 1);
  header.size = at;

  std::vector<std::byte> out(at);
  std::byte* to = out.data();
  const auto put = [&](const void* from, std::size_t bytes) {
    if (bytes != 0) std::memcpy(to, from, bytes);
    to += bytes;
  };
  put(&header, sizeof(header));
  put(records.data(), records.size() * sizeof(layout::Record));
  put(pairs.data(), pairs.size() * sizeof(layout::Pair));
  put(stage1.data(), stage1.size() * 2);
  put(stage2.data(), stage2.size() * 2);
  put(pool_.data(), pool_.size());
  return out;
}

}  // namespace

std::vector<std::byte> make_text_tables(const std::vector<Source>& files,
                                        std::vector<Diagnostic>& diagnostics) {
  TextTables tables(diagnostics);
  // A mark makes a character punctuation whatever its class was, so the classes are read first.
  std::vector<const Source*> order;
  for (const Source& file : files) order.push_back(&file);
  std::sort(order.begin(), order.end(), [](const Source* a, const Source* b) { return a->path < b->path; });
  for (const Source* file : order) tables.read(*file);
  return tables.section();
}

}  // namespace scruple::compiler
