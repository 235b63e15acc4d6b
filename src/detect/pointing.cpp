#include "detect/pointing.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>
#include <string>
#include <tuple>

#include "knowledge/arithmetic.h"
#include "knowledge/blob.h"
#include "knowledge/hash.h"

namespace scruple::detect {

namespace {

constexpr std::uint32_t kMostPointingSize = 1U << 17U;  // of any count in the section
constexpr std::size_t kLikeliest = 48;                  // runs that are compared
/// Tokens with which a run may begin: those whose best run is worth most. As many with which it may end.
constexpr std::size_t kEndsTried = 16;
constexpr std::size_t kMostShown = 3;
constexpr double kHalf = 0.5;                 // of what another run has to add, what the one shown adds
constexpr double kUnlikely = 16;              // below the best, in log-odds: e^-16 counts for nothing
constexpr double kNothing = 1e-9;             // what is left of a chance by rounding
constexpr float kLoudest = 3;                 // of what one token says
constexpr std::uint32_t kTokensBefore = 128;  // of a long text, what is looked at before the first trace

std::uint32_t text_size(const read::Reading& reading) {
  return static_cast<std::uint32_t>(reading.fields.front().document.tokens().size());
}

bool apart(const EvidenceSpan& a, const EvidenceSpan& b) {
  return a.in != b.in || a.end <= b.begin || b.end <= a.begin;
}

/// Both share at least half of what either covers.
bool tell_the_same(const EvidenceSpan& a, const EvidenceSpan& b) {
  if (apart(a, b)) return false;
  const auto common = std::min(a.end, b.end) - std::max(a.begin, b.begin);
  const auto both = std::max(a.end, b.end) - std::min(a.begin, b.begin);
  return 2 * common >= both;
}

/// Four numbers at a time, so that every compiler adds in the same order.
constexpr std::size_t kLanes = 4;
using Lanes = float __attribute__((vector_size(kLanes * sizeof(float))));

Lanes load(std::span<const float> from, std::size_t at) {
  Lanes to;
  std::memcpy(&to, from.data() + at, sizeof to);
  return to;
}

/// Adds whole numbers times a scale.
void add_scaled(std::span<const std::int8_t> row, float scale, std::span<float> to) {
  using Whole = std::int8_t __attribute__((vector_size(kLanes)));
  std::size_t i = 0;
  for (; i + kLanes <= row.size(); i += kLanes) {
    Whole whole;
    std::memcpy(&whole, row.data() + i, sizeof whole);
    const Lanes sum = load(to, i) + __builtin_convertvector(whole, Lanes) * scale;
    std::memcpy(to.data() + i, &sum, sizeof sum);
  }
  for (; i < row.size(); ++i) to[i] += static_cast<float>(row[i]) * scale;
}

/// Sums of the positive part of each number times its weight, at each place.
std::array<float, kPlaces> sums_of_positive(std::span<const float> row, std::span<const float> weights) {
  std::array<Lanes, kPlaces> lanes{};
  std::array<float, kPlaces> sums{};
  std::size_t i = 0;
  for (; i + kLanes <= row.size(); i += kLanes) {
    Lanes positive = load(row, i);
    positive = positive > 0 ? positive : Lanes{};
    for (std::size_t place = 0; place < kPlaces; ++place)
      lanes[place] += positive * load(weights, place * row.size() + i);
  }
  for (std::size_t place = 0; place < kPlaces; ++place) {
    for (std::size_t lane = 0; lane < kLanes; ++lane) sums[place] += lanes[place][lane];
    for (std::size_t rest = i; rest < row.size(); ++rest)
      sums[place] += std::max(row[rest], 0.0F) * weights[place * row.size() + rest];
  }
  return sums;
}

/// The highest of `before + (inside - paid) + last + length` over a run's possible ends; each of them raises
/// what is known `to` its end.
float best_from(float before, float paid, std::span<const float> inside, std::span<const float> last,
                std::span<const float> length, std::span<float> to) {
  float best = std::numeric_limits<float>::lowest();
  Lanes highest = Lanes{} + best;
  std::size_t i = 0;
  for (; i + kLanes <= to.size(); i += kLanes) {
    const Lanes worth = before + (load(inside, i) - paid) + load(last, i) + load(length, i);
    highest = worth > highest ? worth : highest;
    Lanes known = load(to, i);
    known = worth > known ? worth : known;
    std::memcpy(to.data() + i, &known, sizeof known);
  }
  for (std::size_t lane = 0; lane < kLanes; ++lane) best = std::max(best, highest[lane]);
  for (; i < to.size(); ++i) {
    const float worth = before + (inside[i] - paid) + last[i] + length[i];
    best = std::max(best, worth);
    to[i] = std::max(to[i], worth);
  }
  return best;
}

std::uint64_t hash_of_all(std::span<const std::uint64_t> keys) {
  std::uint64_t hash = keys.size();
  for (const auto key : keys) hash = knowledge::mix(hash * 0x9E3779B97F4A7C15 + key);
  return hash;
}

/// Equal values are one class: the first of each class, and the class of each value.
struct Classes {
  std::pmr::vector<std::uint32_t> first, of;
};

Classes classes_of(std::span<const std::uint64_t> values, std::pmr::memory_resource* arena) {
  Classes classes{std::pmr::vector<std::uint32_t>(arena),
                  std::pmr::vector<std::uint32_t>(values.size(), arena)};
  std::pmr::vector<std::uint32_t> order(values.size(), arena);
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tie(values[a], a) < std::tie(values[b], b);
  });
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i == 0 || values[order[i]] != values[order[i - 1]]) classes.first.push_back(order[i]);
    classes.of[order[i]] = static_cast<std::uint32_t>(classes.first.size() - 1);
  }
  return classes;
}

/// Whether each is among the best kEndsTried; of equals the first are.
std::pmr::vector<std::uint8_t> among_best(std::span<const float> worths, std::pmr::memory_resource* arena) {
  std::pmr::vector<std::uint8_t> chosen(worths.size(), 1, arena);
  if (worths.size() <= kEndsTried) return chosen;
  std::pmr::vector<std::uint32_t> order(worths.size(), arena);
  std::iota(order.begin(), order.end(), 0U);
  const auto behind = order.begin() + static_cast<std::ptrdiff_t>(kEndsTried);
  std::nth_element(order.begin(), behind, order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tie(worths[b], a) < std::tie(worths[a], b);
  });
  std::for_each(behind, order.end(), [&](std::uint32_t i) { chosen[i] = 0; });
  return chosen;
}

/// The first token of the text in which a detector left a trace, with some before it.
std::uint32_t first_trace(const read::Reading& reading, const Said& said,
                          std::span<const EvidenceSpan> matched) {
  const auto size = text_size(reading);
  if (size <= Pointing::kMostTokens) return 0;
  std::uint32_t first = size;
  if (!said.empty()) {
    const auto says = std::find_if(said[0].begin(), said[0].end(), [](double v) { return v != 0; });
    first = static_cast<std::uint32_t>(says - said[0].begin());
  }
  const auto tokens = reading.fields.front().document.tokens();
  for (const auto& span : matched) {
    if (span.in != Field::text) continue;
    const auto at =
        std::find_if(tokens.begin(), tokens.end(), [&](const auto& t) { return t.at.end > span.begin; });
    first = std::min(first, static_cast<std::uint32_t>(at - tokens.begin()));
  }
  first = std::min(first, size - Pointing::kMostTokens + kTokensBefore);
  return first - std::min(first, kTokensBefore);
}

}  // namespace

std::optional<Pointing> Pointing::open(std::span<const std::byte> section, const pattern::Names& names,
                                       const knowledge::Settings& settings) {
  Pointing net(FeatureReader(names, &settings));
  net.models_.resize(names.topics() + 1U);
  if (section.empty()) return net;
  net.evidence_ = static_cast<double>(settings.get("pointing.evidence"));
  net.calm_ = static_cast<double>(settings.get("pointing.calm", 1));
  net.likely_ = static_cast<double>(settings.get("pointing.likely"));
  net.adds_ = static_cast<double>(settings.get("pointing.adds", 1));

  knowledge::SectionReader reader(section);
  const auto topics = reader.get_count(sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < topics && !reader.failed(); ++i) {
    const auto name = reader.get_string();
    const bool exact = settings.get("pointing.exact." + std::string(name)) != 0;
    net.models_[names.topic(name)] = static_cast<std::uint16_t>(exact ? 0 : i + 1);
  }
  net.models_[0] = 0;  // of a topic that this knowledge has not
  auto& size = net.size_;
  size = reader.get<Size>();
  const bool likely = net.likely_ >= 0 && net.likely_ <= 1;
  if (reader.failed() || size.topics != topics || size.columns == 0 || size.hidden == 0 || net.calm_ <= 0 ||
      !likely ||
      std::max({size.columns, size.around, size.hidden, size.features, size.topics}) > kMostPointingSize)
    return std::nullopt;
  // In 64 bits, since a size of WebAssembly has 32.
  const std::uint64_t weights = std::uint64_t{size.hidden} * (2 * size.around + 1) * size.columns;
  const std::uint64_t table = std::uint64_t{size.features} * size.columns;
  const std::uint64_t sums = std::uint64_t{topics} * kPlaces * size.hidden;
  if (std::max({weights, table, sums}) > section.size()) return std::nullopt;
  const std::size_t hidden = size.hidden, inputs = std::size_t{2 * size.around + 1} * size.columns;
  net.hashes_ = reader.view<std::uint64_t>(size.features);
  net.scale_ = reader.view<float>(size.features);
  net.table_ = reader.view<std::int8_t>(std::size_t{size.features} * size.columns);
  net.words_.scale = reader.view<float>(hidden);
  net.words_.bias = reader.view<float>(hidden);
  net.words_.weights = reader.view<std::int8_t>(hidden * inputs);
  net.numbers_ = reader.view<float>(3 * kNumbers * hidden);
  net.topic_hidden_ = reader.view<float>(topics * hidden);
  net.sums_ = reader.view<float>(topics * kPlaces * hidden);
  net.sums_bias_ = reader.view<float>(topics * kPlaces);
  net.length_ = reader.view<float>(topics * kLongest);
  for (const auto& values : {net.scale_, net.words_.scale, net.words_.bias, net.numbers_, net.topic_hidden_,
                             net.sums_, net.sums_bias_, net.length_})
    if (!std::all_of(values.begin(), values.end(), [](float v) { return std::abs(v) < 1e6F; }))
      return std::nullopt;
  if (reader.failed() || !reader.at_end() || !std::is_sorted(net.hashes_.begin(), net.hashes_.end()))
    return std::nullopt;
  for (const auto hash : net.hashes_) ++net.bucket_ends_[hash >> (64U - kBucketBits)];
  std::partial_sum(net.bucket_ends_.begin(), net.bucket_ends_.end(), net.bucket_ends_.begin());
  return net;
}

std::pmr::vector<TokenAt> Pointing::tokens(const read::Reading& reading, std::uint32_t first,
                                           std::pmr::memory_resource* arena) {
  std::pmr::vector<TokenAt> out(arena);
  for (std::uint32_t field = 0; field < reading.fields.size(); ++field) {
    const auto in = reading.fields[field].field;
    if (in != Field::text && in != Field::context) continue;
    const auto size = static_cast<std::uint32_t>(reading.fields[field].document.tokens().size());
    const auto begin = in == Field::text ? std::min(first, size) : 0;
    for (auto i = begin; i < std::min(size, begin + kMostTokens); ++i) out.push_back({field, i});
  }
  return out;
}

std::pmr::vector<float> Pointing::numbers(const read::Reading& reading, std::span<const TokenAt> tokens,
                                          const Said& said, std::span<const EvidenceSpan> matched,
                                          std::pmr::memory_resource* arena) {
  std::pmr::vector<float> out(tokens.size() * kNumbers, arena);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto& field = reading.fields[tokens[i].field];
    const auto at = field.document.tokens()[tokens[i].token].at;
    if (tokens[i].field < said.size() && tokens[i].token < said[tokens[i].field].size())
      out[i * kNumbers] =
          std::clamp(static_cast<float>(said[tokens[i].field][tokens[i].token]), -kLoudest, kLoudest);
    const bool hit = std::any_of(matched.begin(), matched.end(), [&](const EvidenceSpan& span) {
      return span.in == field.field && span.begin < at.end && span.end > at.begin;
    });
    out[i * kNumbers + 1] = hit ? 1.0F : 0.0F;
  }
  return out;
}

/// Hashes are spread evenly, so that their first bits say nearly where they stand.
std::optional<std::size_t> Pointing::find(std::uint64_t key) const {
  const auto bucket = static_cast<std::size_t>(key >> (64U - kBucketBits));
  const auto end = hashes_.begin() + bucket_ends_[bucket];
  const auto at = std::lower_bound(hashes_.begin() + (bucket == 0 ? 0 : bucket_ends_[bucket - 1]), end, key);
  if (at == end || *at != key) return std::nullopt;
  return static_cast<std::size_t>(at - hashes_.begin());
}

Rows Pointing::hidden(const read::Reading& reading, std::span<const TokenAt> tokens,
                      std::pmr::memory_resource* arena) const {
  const std::size_t columns = size_.columns, around = size_.around, width = 2 * around + 1;
  Rows vectors(tokens.size() + 2 * around, columns, arena);  // with nothing before and behind
  std::pmr::vector<std::uint64_t> found(arena), looks(vectors.count(), 0, arena);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    found.clear();
    keys(reading, tokens[i], found);
    looks[i + around] = hash_of_all(found);
    for (const auto key : found)
      if (const auto feature = find(key))
        add_scaled(table_.subspan(*feature * columns, columns), scale_[*feature], vectors[i + around]);
  }
  // However often a text repeats itself, what is the same among the same neighbours is mapped once.
  std::pmr::vector<std::uint64_t> among(tokens.size(), arena);
  for (std::size_t i = 0; i < tokens.size(); ++i) among[i] = hash_of_all(std::span(looks).subspan(i, width));
  const auto alike = classes_of(among, arena);
  Rows windows(alike.first.size(), width * columns, arena);
  for (std::size_t row = 0; row < windows.count(); ++row) {
    const auto from = vectors.values.begin() + static_cast<std::ptrdiff_t>(alike.first[row] * columns);
    std::copy(from, from + static_cast<std::ptrdiff_t>(windows.width), windows[row].begin());
  }
  const auto mapped = apply(words_, windows, arena);
  Rows out(tokens.size(), mapped.width, arena);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto row = mapped[alike.of[i]];
    std::copy(row.begin(), row.end(), out[i].begin());
  }
  return out;
}

void Pointer::look_from(std::uint32_t first) {
  if (from_ == first) return;
  from_ = first;
  tokens_ = Pointing::tokens(reading_, first, arena_);
  words_ = net_.hidden(reading_, tokens_, arena_);
}

/// What each token is worth at each place.
std::pmr::vector<std::array<float, kPlaces>> Pointer::worths(std::size_t model, std::uint16_t topic,
                                                             const Said& said,
                                                             std::span<const EvidenceSpan> matched) const {
  constexpr std::size_t kNumbers = Pointing::kNumbers;
  const std::size_t hidden = net_.size_.hidden, count = tokens_.size();
  const auto numbers = Pointing::numbers(reading_, tokens_, said, matched, arena_);
  std::pmr::vector<std::array<float, kPlaces>> out(count, arena_);
  std::pmr::vector<float> row(hidden, arena_);
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t h = 0; h < hidden; ++h) row[h] = words_[i][h] + net_.topic_hidden_[model * hidden + h];
    for (std::size_t near = 0; near < 3; ++near) {
      if (i + near < 1 || i + near > count) continue;
      for (std::size_t n = 0; n < kNumbers; ++n) {
        const float number = numbers[(i + near - 1) * kNumbers + n];
        const auto weights = net_.numbers_.subspan((near * kNumbers + n) * hidden, hidden);
        if (number != 0)
          for (std::size_t h = 0; h < hidden; ++h) row[h] += number * weights[h];
      }
    }
    out[i] = sums_of_positive(row, net_.sums_.subspan(model * kPlaces * hidden, kPlaces * hidden));
    for (std::size_t place = 0; place < kPlaces; ++place)
      out[i][place] += net_.sums_bias_[model * kPlaces + place];
  }
  add_evidence(topic, out);
  return out;
}

void Pointer::add_evidence(std::uint16_t topic, std::pmr::vector<std::array<float, kPlaces>>& worths) const {
  const auto known = std::find(evidence_.topics.begin(), evidence_.topics.end(), topic);
  if (known == evidence_.topics.end() || evidence_.tokens.empty()) return;
  const auto from = static_cast<std::size_t>(known - evidence_.topics.begin()) * kPlaces;
  const auto width = evidence_.topics.size() * kPlaces;
  const auto weight = static_cast<float>(net_.evidence_);
  for (std::size_t i = 0; i < worths.size(); ++i) {
    const auto read = std::find_if(evidence_.tokens.begin(), evidence_.tokens.end(), [&](const TokenAt& at) {
      return at.field == tokens_[i].field && at.token == tokens_[i].token;
    });
    const auto row = read == evidence_.tokens.end()
                         ? evidence_.unread.begin()
                         : std::span(evidence_.says).begin() +
                               (read - evidence_.tokens.begin()) * static_cast<std::ptrdiff_t>(width);
    for (std::size_t place = 0; place < kPlaces; ++place)
      worths[i][place] += weight * row[static_cast<std::ptrdiff_t>(from + place)];
  }
}

/// The likeliest runs, the first of them first, each with its chance among all that were tried.
std::pmr::vector<Pointer::Run> Pointer::likeliest(std::size_t model,
                                                  std::span<const std::array<float, kPlaces>> worths) const {
  constexpr auto kInside = static_cast<std::size_t>(Place::inside),
                 kFirst = static_cast<std::size_t>(Place::first),
                 kLast = static_cast<std::size_t>(Place::last);
  const auto size = static_cast<std::uint32_t>(worths.size());
  std::pmr::vector<float> inside(size + 1U, 0.0F, arena_), last(size, 0.0F, arena_);  // inside: of all before
  for (std::uint32_t i = 0; i < size; ++i) {
    inside[i + 1] = inside[i] + worths[i][kInside];
    last[i] = worths[i][kLast];
  }
  std::pmr::vector<std::uint32_t> reach(size, arena_);  // where the longest run that begins here ends
  for (std::uint32_t i = 0, field_ends = 0; i < size; ++i) {
    while (field_ends < size && tokens_[field_ends].field <= tokens_[i].field) ++field_ends;
    reach[i] = std::min(field_ends, i + static_cast<std::uint32_t>(Pointing::kLongest));
  }
  const auto length = net_.length_.subspan(model * Pointing::kLongest, Pointing::kLongest);
  std::pmr::vector<float> from(size, arena_), to(size, std::numeric_limits<float>::lowest(), arena_);
  for (std::uint32_t i = 0; i < size; ++i)
    from[i] = best_from(worths[i][kFirst], inside[i], std::span(inside).subspan(i + 1),
                        std::span(last).subspan(i), length, std::span(to).subspan(i, reach[i] - i));
  const auto begins = among_best(from, arena_), ends = among_best(to, arena_);
  std::pmr::vector<Run> runs(arena_);
  runs.reserve(std::min<std::size_t>(size, kEndsTried) * std::min<std::size_t>(size, kEndsTried));
  for (std::uint32_t i = 0; i < size; ++i) {
    if (begins[i] == 0) continue;
    for (auto j = i; j < reach[i]; ++j)
      if (ends[j] != 0)
        runs.push_back({worths[i][kFirst] + (inside[j + 1] - inside[i]) + last[j] + length[j - i], i, j, 0});
  }
  const auto likelier = [](const Run& a, const Run& b) {
    return std::tie(b.worth, a.first, a.last) < std::tie(a.worth, b.first, b.last);
  };
  if (runs.empty()) return runs;
  const auto best = std::min_element(runs.begin(), runs.end(), likelier)->worth;
  double all = 0;
  for (auto& run : runs) {
    const double below = static_cast<double>(best - run.worth) / net_.calm_;
    run.chance = below < kUnlikely ? knowledge::exponential(-below) : 0;
    all += run.chance;
  }
  const auto kept = static_cast<std::ptrdiff_t>(std::min(runs.size(), kLikeliest));
  std::nth_element(runs.begin(), runs.begin() + (kept - 1), runs.end(), likelier);
  runs.resize(static_cast<std::size_t>(kept));
  std::sort(runs.begin(), runs.end(), likelier);
  for (auto& run : runs) run.chance /= all;
  return runs;
}

EvidenceSpan Pointer::span(const Run& run) const {
  const auto& field = reading_.fields[tokens_[run.first].field];
  const auto at = field.document.span(tokens_[run.first].token, tokens_[run.last].token + 1);
  return {at.begin, at.end, field.field};
}

/// Of likely runs the one that most likely tells the same as what a person would mark, then those that add to
/// that chance.
void Pointer::choose(std::span<const Run> runs, std::pmr::vector<EvidenceSpan>& shown) const {
  std::pmr::vector<EvidenceSpan> spans(arena_);
  std::pmr::vector<double> left(arena_);  // chances that nothing shown tells yet
  for (const auto& run : runs) {
    spans.push_back(span(run));
    left.push_back(run.chance);
  }
  static_assert(kLikeliest <= 64, "a bit for each run");
  std::pmr::vector<std::uint64_t> same(runs.size(), 0, arena_);  // of each, which others tell the same
  for (std::size_t i = 0; i < runs.size(); ++i)
    for (std::size_t j = 0; j <= i; ++j)
      if (tell_the_same(spans[i], spans[j])) {
        same[i] |= std::uint64_t{1} << j;
        same[j] |= std::uint64_t{1} << i;
      }
  std::pmr::vector<double> adds(runs.size(), 0.0,
                                arena_);  // what each would add to the chance; 0 once it touches
  for (std::size_t i = 0; i < runs.size(); ++i)
    for (auto others = same[i]; others != 0; others &= others - 1) adds[i] += left[std::countr_zero(others)];
  while (shown.size() < kMostShown) {
    double most = 0;       // that any run would add
    double likeliest = 0;  // of those that would add something
    for (std::size_t i = 0; i < runs.size(); ++i) {
      most = std::max(most, adds[i]);
      if (adds[i] > 0) likeliest = std::max(likeliest, runs[i].chance);
    }
    if (most == 0 || (!shown.empty() && most < net_.adds_)) return;
    std::size_t best = runs.size();
    for (std::size_t i = 0; i < runs.size(); ++i)
      if (adds[i] > 0 && runs[i].chance >= net_.likely_ * likeliest &&
          (best == runs.size() || adds[i] > adds[best]))
        best = i;
    if (!shown.empty() && adds[best] < kHalf * net_.adds_) return;
    shown.push_back(spans[best]);
    for (auto told = same[best]; told != 0; told &= told - 1) {
      const auto j = static_cast<std::size_t>(std::countr_zero(told));
      for (auto others = same[j]; left[j] != 0 && others != 0; others &= others - 1)
        adds[std::countr_zero(others)] -= left[j];
      left[j] = 0;
    }
    for (std::size_t i = 0; i < runs.size(); ++i)
      if (adds[i] < kNothing || !apart(spans[best], spans[i])) adds[i] = 0;
  }
}

std::pmr::vector<EvidenceSpan> Pointer::point(std::uint16_t topic, const Said& said,
                                              std::span<const EvidenceSpan> matched) {
  std::pmr::vector<EvidenceSpan> shown(arena_);
  const auto model = net_.models_[topic];
  if (model != 0) {
    look_from(first_trace(reading_, said, matched));
    choose(likeliest(model - 1U, worths(model - 1U, topic, said, matched)), shown);
  }
  const std::pmr::vector<EvidenceSpan> chosen(shown, arena_);
  for (const auto& span : matched)
    if (std::all_of(chosen.begin(), chosen.end(), [&](const EvidenceSpan& s) { return apart(s, span); }))
      shown.push_back(span);
  std::sort(shown.begin(), shown.end(), [](const EvidenceSpan& a, const EvidenceSpan& b) {
    return std::tie(a.in, a.begin, a.end) < std::tie(b.in, b.begin, b.end);
  });
  return shown;
}

}  // namespace scruple::detect
