#include "advise/checklists.h"

#include <cstdint>

#include "advise/write.h"
#include "knowledge/blob.h"

namespace scruple::advise {
namespace {

CheckItem read_item(knowledge::SectionReader& reader) {
  CheckItem item;
  item.id = reader.get_string();
  item.text = reader.get_string();
  item.why = reader.get_string();
  const std::uint32_t clauses = reader.get_count(sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < clauses && !reader.failed(); ++i) item.clauses.push_back(reader.get_string());
  return item;
}

}  // namespace

std::optional<Checklists> Checklists::open(std::span<const std::byte> section) {
  knowledge::SectionReader reader(section);
  Checklists out;
  const std::uint32_t count = reader.get_count(3 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) {
    Checklist& list = out.lists_.emplace_back();
    list.id = reader.get_string();
    list.title = reader.get_string();
    const std::uint32_t items = reader.get_count(4 * sizeof(std::uint32_t));
    for (std::uint32_t j = 0; j < items && !reader.failed(); ++j) list.items.push_back(read_item(reader));
  }
  if (reader.failed() || !reader.at_end()) return std::nullopt;
  return out;
}

void Checklists::write(const codes::Codes& codes, const codes::Binding& binding, std::string& out) const {
  exchange::JsonWriter json(out);
  json.begin_object();
  json.member("lists");
  json.begin_array();
  for (const Checklist& list : lists_) {
    json.begin_object();
    put(json, "id", list.id);
    put(json, "title", list.title);
    json.member("items");
    json.begin_array();
    for (const CheckItem& item : list.items) {
      json.begin_object();
      put(json, "id", item.id);
      put(json, "text", item.text);
      if (!item.why.empty()) put(json, "why", item.why);
      json.member("clauses");
      json.begin_array();
      for (const std::string_view id : item.clauses)
        if (const auto clause = codes.clause(id, binding)) write_clause(json, *clause);
      json.end_array();
      json.end_object();
    }
    json.end_array();
    json.end_object();
  }
  json.end_array();
  put_texts(json, "assumed", binding.assumed);
  put_texts(json, "warnings", binding.warnings);
  json.end_object();
}

}  // namespace scruple::advise
