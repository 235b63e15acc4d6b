#include <algorithm>
#include <memory_resource>

#include "compiler/population.h"
#include "knowledge/blob.h"
#include "text/document.h"

namespace scruple::compiler {
namespace {

using reidentify::Entity;
using reidentify::Meaning;

/// No phrase of a post is longer; names of rare diseases are.
constexpr std::size_t kMostTokens = 10;

/// Which table a phrase means, where it may mean several: the likeliest first.
constexpr Entity kLikeliest[] = {
    Entity::hospital,  Entity::area,         Entity::condition, Entity::occupation, Entity::town,
    Entity::ethnicity, Entity::religion,     Entity::country,   Entity::language,   Entity::first_name,
    Entity::surname,   Entity::rare_disease, Entity::postcode};

int rank_of(Entity entity) {
  return static_cast<int>(std::find(std::begin(kLikeliest), std::end(kLikeliest), entity) - kLikeliest);
}

}  // namespace

reidentify::Text Pool::add(std::string_view text) {
  const auto found = known_.find(text);
  if (found != known_.end()) return found->second;
  const reidentify::Text at{static_cast<std::uint32_t>(bytes_.size()),
                            static_cast<std::uint32_t>(text.size())};
  bytes_ += text;
  known_.emplace(text, at);
  return at;
}

void Phrases::add(std::string_view phrase, Entity entity, std::uint32_t row, double weight,
                  std::uint8_t flags) {
  std::pmr::monotonic_buffer_resource arena;
  const text::Document document = text::read_document(phrase, build_.characters, &arena);
  // A reading keeps a compound that its vocabulary knows, with its hyphens or without, and takes others
  // apart.
  for (const std::string_view hyphen : {" ", "-", ""}) {
    std::string key, first;
    std::size_t tokens = 0;
    for (const text::Token& token : document.tokens()) {
      const bool compound = token.before == text::kDash && !key.empty();
      if (!compound || hyphen == " ") {
        if (tokens++ == 1) first = key;
        if (!key.empty()) key += ' ';
      } else {
        key += hyphen;
      }
      key += document.folded(token);
    }
    if (tokens == 0 || tokens > kMostTokens) continue;
    add_key(key, tokens == 1 ? key : first, tokens, {{.entity = entity, .flags = flags, .row = row}, weight});
  }
}

void Phrases::add_key(const std::string& key, const std::string& first, std::size_t tokens, Sense sense) {
  Key& entry = keys_[key];
  entry.tokens = tokens;
  entry.first = first;
  for (Sense& known : entry.senses)
    if (known.meaning.entity == sense.meaning.entity && known.meaning.row == sense.meaning.row) {
      known.weight = std::max(known.weight, sense.weight);
      return;
    }
  entry.senses.push_back(sense);
}

void Phrases::write(knowledge::SectionWriter& writer) const {
  std::map<std::uint64_t, std::vector<Meaning>> meanings;
  std::map<std::uint64_t, std::uint8_t> longest;
  for (const auto& [key, entry] : keys_) {
    std::vector<Sense> senses = entry.senses;
    std::sort(senses.begin(), senses.end(), [](const Sense& a, const Sense& b) {
      const int ranks[] = {rank_of(a.meaning.entity), rank_of(b.meaning.entity)};
      if (ranks[0] != ranks[1]) return ranks[0] < ranks[1];
      return a.weight != b.weight ? a.weight > b.weight : a.meaning.row < b.meaning.row;
    });
    auto& list = meanings[reidentify::key_hash(key)];
    for (const Sense& sense : senses) {
      Meaning meaning = sense.meaning;
      const auto same_table = [&](const Sense& s) { return s.meaning.entity == meaning.entity; };
      const bool several = std::count_if(senses.begin(), senses.end(), same_table) > 1;
      if (several && (meaning.flags & Meaning::kTogether) == 0) meaning.flags |= Meaning::kAmbiguous;
      list.push_back(meaning);
    }
    auto& most = longest[reidentify::key_hash(entry.first)];
    most = std::max(most, static_cast<std::uint8_t>(entry.tokens));
  }

  std::vector<std::uint64_t> hashes;
  std::vector<std::uint32_t> starts{0};
  std::vector<Meaning> all;
  for (const auto& [hash, list] : meanings) {
    hashes.push_back(hash);
    all.insert(all.end(), list.begin(), list.end());
    starts.push_back(static_cast<std::uint32_t>(all.size()));
  }
  writer.put_array(std::span<const std::uint64_t>(hashes));
  writer.put_array(std::span<const std::uint32_t>(starts));
  writer.put_array(std::span<const Meaning>(all));

  std::vector<std::uint64_t> first_hashes;
  std::vector<std::uint8_t> tokens;
  for (const auto& [hash, most] : longest) {
    first_hashes.push_back(hash);
    tokens.push_back(most);
  }
  writer.put_array(std::span<const std::uint64_t>(first_hashes));
  writer.put_array(std::span<const std::uint8_t>(tokens));
}

std::vector<std::string> spellings(std::string_view name) {
  std::vector<std::string> out{std::string(name)};
  const auto add = [&](std::string_view text) {
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    if (!text.empty()) out.emplace_back(text);
  };
  if (const auto bracket = name.find(" ("); bracket != std::string_view::npos) add(name.substr(0, bracket));
  for (const std::string_view end : {", City of", ", County of"})
    if (name.ends_with(end)) add(name.substr(0, name.size() - end.size()));
  if (name.starts_with("The ")) add(name.substr(4));
  for (const std::string_view between : {"/", " or "}) {
    if (name.find(between) == std::string_view::npos) continue;
    for (auto at = name.find(between); at != std::string_view::npos; at = name.find(between)) {
      add(name.substr(0, at));
      name.remove_prefix(at + between.size());
    }
    add(name);
  }
  return out;
}

}  // namespace scruple::compiler
