#include "detect/classifiers.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "knowledge/blob.h"

namespace scruple::detect {

namespace {

constexpr std::uint32_t kMostSlotBits = 20;
constexpr std::size_t kUsualFeatures = 1024;  // of a window

double norm(Family family, std::uint32_t count) {
  return family == Family::situation ? 1.0 : std::sqrt(static_cast<double>(std::max(count, 1U)));
}

/// A run of tokens of one field.
struct Run {
  double sum = 0;
  std::size_t field = 0;
  std::uint32_t first = 0, last = 0;
};

/// The run inside one sentence with the highest sum (Kadane's algorithm), each token paying a price; a sum
/// of 0 if all are negative.
Run best_run(const text::Document& document, std::span<const double> says, double price, std::size_t field) {
  const auto tokens = document.tokens();
  Run best{0, field, 0, 0}, run = best;
  for (std::uint32_t i = 0; i < says.size(); ++i) {
    if (run.sum <= 0 || (i > 0 && tokens[i].sentence != tokens[i - 1].sentence)) run = {0, field, i, i};
    run.sum += says[i] - price;
    run.last = i + 1;
    if (run.sum > best.sum) best = run;
  }
  return best;
}

}  // namespace

inline std::uint16_t Classifiers::tag_at(std::size_t slot) const {
  std::uint16_t tag = 0;
  std::memcpy(&tag, tags_ + slot * sizeof tag, sizeof tag);
  return tag;
}

const Scores::Score* Scores::find(std::uint16_t topic) const {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Score& s) { return s.topic == topic; });
  return found == all.end() ? nullptr : &*found;
}

void add_signals(const Scores& scores, const pattern::Names& names, std::pmr::vector<Signal>& signals) {
  for (const auto& score : scores.all)
    signals.push_back({.topic = score.topic,
                       .strength = 0,
                       .severity = 0,
                       .where = {},
                       .stances = 0,
                       .detector = names.topic_name(score.topic),
                       .basis = Basis::model,
                       .claim = {},
                       .log_odds = score.log_odds});
}

std::optional<Classifiers> Classifiers::open(std::span<const std::byte> section, const pattern::Names& names,
                                             const knowledge::Settings* settings) {
  Classifiers classifiers(names, settings);
  knowledge::SectionReader reader(section);
  const std::uint32_t models = reader.get_count(sizeof(std::uint16_t));
  if (models > kMaxModels) return std::nullopt;
  bool sound = true;
  const auto number = [&] {
    const auto value = static_cast<double>(reader.get<float>());
    sound = sound && std::abs(value) < 1e6;  // refuses what is not a number too
    return value;
  };
  for (std::uint32_t i = 0; i < models; ++i) {
    Model model;
    model.topic = reader.get<std::uint16_t>();
    sound = sound && model.topic >= 1 && model.topic <= names.topics();
    model.bias = number();
    for (auto& scale : model.scale) scale = number();
    classifiers.models_.push_back(model);
  }
  classifiers.price_ = number();
  classifiers.slot_bits_ = reader.get<std::uint32_t>();
  if (!sound || reader.failed()) return std::nullopt;
  if (models == 0) return reader.at_end() ? std::optional(classifiers) : std::nullopt;
  const auto bits = classifiers.slot_bits_;
  if (bits == 0 || bits > kMostSlotBits) return std::nullopt;
  const std::size_t slots = std::size_t{1} << bits;
  const auto table = reader.rest();
  if (table.size() != slots * (sizeof(std::uint16_t) + sizeof(WeightRow))) return std::nullopt;
  classifiers.tags_ = table.data();
  classifiers.rows_ = classifiers.tags_ + slots * sizeof(std::uint16_t);
  // A free slot ends every search, so there must be one; the compiler leaves a quarter.
  bool free_slot = false;
  for (std::size_t slot = 0; slot < slots && !free_slot; ++slot) free_slot = classifiers.tag_at(slot) == 0;
  if (!free_slot) return std::nullopt;
  return classifiers;
}

const std::byte* Classifiers::find(std::uint64_t key) const {
  const std::size_t mask = (std::size_t{1} << slot_bits_) - 1;
  const auto wanted = weight_tag(key);
  for (auto slot = weight_slot(key, slot_bits_);; slot = (slot + 1) & mask) {
    const auto tag = tag_at(slot);
    if (tag == wanted) return rows_ + slot * sizeof(WeightRow);
    if (tag == 0) return nullptr;
  }
}

void Classifiers::add(std::span<const Feature> features, Sums& sums, Counts& counts) const {
  // Lanes of 16 bits hold 256 weights of 8; tags and rows are asked for some ahead, so that memory is read
  // meanwhile.
  using Weights = std::int8_t __attribute__((vector_size(kMaxModels)));
  using Lanes = std::int16_t __attribute__((vector_size(2 * kMaxModels)));
  constexpr std::size_t kAhead = 128;
  std::array<const std::byte*, kAhead> rows;
  for (std::size_t from = 0; from < features.size();) {
    const auto family = features[from].family;
    std::size_t to = from, found = 0;
    for (; to < features.size() && to - from < kAhead && features[to].family == family; ++to)
      __builtin_prefetch(tags_ + weight_slot(features[to].key, slot_bits_) * sizeof(std::uint16_t));
    for (const auto& feature : features.subspan(from, to - from)) {
      const auto* row = find(feature.key);
      if (row == nullptr) continue;
      __builtin_prefetch(row);
      rows[found++] = row;
    }
    Lanes lanes{};
    for (std::size_t i = 0; i < found; ++i) {
      Weights weights;
      std::memcpy(&weights, rows[i], sizeof weights);
      lanes += __builtin_convertvector(weights, Lanes);
    }
    auto& sum = sums[static_cast<std::size_t>(family)];
    for (std::size_t m = 0; m < kMaxModels; ++m) sum[m] += lanes[m];
    counts[static_cast<std::size_t>(family)] += static_cast<std::uint32_t>(to - from);
    from = to;
  }
}

Scores Classifiers::score(const read::Reading& reading, const Author& author, Marks marks,
                          std::pmr::memory_resource* arena) const {
  Scores scores(arena);
  if (models_.empty() || reading.fields.empty()) return scores;
  std::pmr::vector<Feature> features(arena);
  features.reserve(kUsualFeatures);
  Sums shared{};
  Counts shared_counts{};
  features_.of_submission(reading, author, marks, features);
  add(features, shared, shared_counts);

  const auto& text = reading.fields.front();
  for (const auto& window : FeatureReader::windows(text, arena)) {
    features.clear();
    features_.of_window(text, window, features);
    Sums sums = shared;
    Counts counts = shared_counts;
    add(features, sums, counts);
    std::array<double, kFamilies> norms{};
    for (std::size_t f = 0; f < kFamilies; ++f) norms[f] = norm(static_cast<Family>(f), counts[f]);
    for (std::size_t m = 0; m < models_.size(); ++m) {
      double log_odds = models_[m].bias;
      for (std::size_t f = 0; f < kFamilies; ++f)
        log_odds += models_[m].scale[f] * static_cast<double>(sums[f][m]) / norms[f];
      if (scores.all.size() <= m)
        scores.all.push_back({models_[m].topic, log_odds, window});
      else if (log_odds > scores.all[m].log_odds)
        scores.all[m] = {models_[m].topic, log_odds, window};
    }
  }
  return scores;
}

Classifiers::Known Classifiers::known(const read::Reading& reading, const Author& author, Window window,
                                      std::pmr::memory_resource* arena) const {
  Known known{window, std::pmr::vector<Known::Feature>(arena), {}};
  std::pmr::vector<Feature> features(arena);
  features.reserve(kUsualFeatures);
  features_.of_submission(reading, author, {}, features);
  features_.of_window(reading.fields.front(), window, features);
  known.features.reserve(features.size());
  for (const auto& feature : features) {
    ++known.counts[static_cast<std::size_t>(feature.family)];
    if (feature.token == Feature::kNoToken) continue;
    if (const auto* row = find(feature.key))
      known.features.push_back({row, feature.token, feature.field, feature.family});
  }
  return known;
}

Said Classifiers::says(const read::Reading& reading, const Known& known, std::uint16_t topic,
                       std::pmr::memory_resource* arena) const {
  Said said(arena);
  const auto model =
      std::find_if(models_.begin(), models_.end(), [&](const Model& m) { return m.topic == topic; });
  if (model == models_.end()) return said;
  const auto index = static_cast<std::size_t>(model - models_.begin());
  std::array<double, kFamilies> norms{};
  for (std::size_t f = 0; f < kFamilies; ++f) norms[f] = norm(static_cast<Family>(f), known.counts[f]);

  for (const auto& field : reading.fields) said.emplace_back(field.document.tokens().size(), 0.0);
  for (const auto& feature : known.features) {
    if (feature.field >= said.size() || feature.token >= said[feature.field].size()) continue;
    const auto f = static_cast<std::size_t>(feature.family);
    const auto weight = static_cast<double>(static_cast<std::int8_t>(feature.row[index]));
    said[feature.field][feature.token] += model->scale[f] * weight / norms[f];
  }
  return said;
}

EvidenceSpan Classifiers::words(const read::Reading& reading, const Scores::Score& score,
                                const Said& said) const {
  const auto& text = reading.fields.front();
  const EvidenceSpan whole{0, static_cast<std::uint32_t>(text.document.source().size()), text.field};
  if (said.empty()) return whole;
  Run best{0, 0, score.window.first, score.window.last};
  for (std::size_t field = 0; field < reading.fields.size(); ++field)
    best = std::max(best, best_run(reading.fields[field].document, said[field], price_, field),
                    [](const Run& a, const Run& b) { return a.sum < b.sum; });
  if (best.first >= best.last) return whole;
  const auto& field = reading.fields[best.field];
  const auto at = field.document.span(best.first, best.last);
  return {at.begin, at.end, field.field};
}

}  // namespace scruple::detect
