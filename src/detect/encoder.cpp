#include "detect/encoder.h"

#include <algorithm>
#include <cmath>

#include "knowledge/blob.h"

namespace scruple::detect {

namespace {

constexpr std::uint32_t kMostWidth = 1024, kMostLayers = 24, kMostPieces = 1U << 17U, kMostPlaces = 512;
constexpr std::uint32_t kMostTopics = 64, kMostInner = 8192;
constexpr std::size_t kLargestRoom = std::size_t{4} << 20;  // bytes, of one array
constexpr std::size_t kAroundPieces = 56;                   // so that the text itself has room

/// Arrays of the section as views.
class Arrays {
 public:
  explicit Arrays(knowledge::SectionReader& reader) : reader_(reader) {}

  template <class T>
  std::span<const T> take(std::size_t count) {
    return reader_.view<T>(count);
  }
  /// Refuses what is no ordinary number.
  std::span<const float> numbers(std::size_t count) {
    const auto values = take<float>(count);
    sound_ = sound_ && std::all_of(values.begin(), values.end(), [](float v) { return std::abs(v) < 1e6F; });
    return values;
  }
  Dense dense(std::size_t outputs, std::size_t inputs) {
    const auto scale = numbers(outputs);
    const auto bias = numbers(outputs);
    return {take<std::int8_t>(outputs * inputs), scale, bias};
  }
  bool sound() const { return sound_ && !reader_.failed() && reader_.at_end(); }

 private:
  knowledge::SectionReader& reader_;
  bool sound_ = true;
};

bool is_sane(const Encoder::Size& size) {
  return size.width > 0 && size.width <= kMostWidth && size.layers <= kMostLayers && size.heads > 0 &&
         size.width % size.heads == 0 && size.inner > 0 && size.inner <= kMostInner &&
         size.places > kAroundPieces + 8 && size.places <= kMostPlaces && size.pieces > 0 &&
         size.pieces <= kMostPieces && size.topics > 0 && size.topics <= kMostTopics;
}

}  // namespace

std::optional<Encoder> Encoder::open(std::span<const std::byte> section, const pattern::Names& names,
                                     const knowledge::Settings& settings) {
  Encoder encoder(EncoderInput(names, settings));
  if (section.empty()) return encoder;
  knowledge::SectionReader reader(section);
  auto& size = encoder.size_;
  const auto topics = reader.get_count(sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < topics && !reader.failed(); ++i)
    encoder.topics_.push_back(names.topic(reader.get_string()));
  size = reader.get<Size>();
  encoder.special_ = reader.get<Special>();
  if (reader.failed() || !is_sane(size)) return std::nullopt;
  if (std::max({encoder.special_.first, encoder.special_.end, encoder.special_.unknown}) >= size.pieces)
    return std::nullopt;

  Arrays arrays(reader);
  const auto hashes = arrays.take<std::uint64_t>(size.pieces);
  encoder.pieces_ = Pieces(hashes);
  encoder.table_scale_ = arrays.numbers(size.pieces);
  encoder.table_ = arrays.take<std::int8_t>(std::size_t{size.pieces} * size.width);
  encoder.places_ = arrays.numbers(std::size_t{size.places} * size.width);
  for (auto& part : encoder.part_) part = arrays.numbers(size.width);
  const auto norm = [&] {
    const auto gain = arrays.numbers(size.width);
    return Norm{gain, arrays.numbers(size.width)};
  };
  encoder.first_norm_ = norm();
  for (std::uint32_t i = 0; i < size.layers; ++i) {
    auto& layer = encoder.layers_.emplace_back();
    for (auto* dense : {&layer.query, &layer.key, &layer.value, &layer.joined})
      *dense = arrays.dense(size.width, size.width);
    layer.after_attention = norm();
    layer.inner = arrays.dense(size.inner, size.width);
    layer.outer = arrays.dense(size.width, size.inner);
    layer.after_dense = norm();
  }
  encoder.head_bias_ = arrays.numbers(size.topics);
  encoder.head_ = arrays.numbers(std::size_t{2} * size.topics * size.width);
  if (!reader.at_end()) encoder.evidence_ = arrays.dense(kPlaces * size.topics, size.width);
  const bool known =
      std::none_of(encoder.topics_.begin(), encoder.topics_.end(), [](auto id) { return id == 0; });
  if (!arrays.sound() || !known || topics != size.topics || !std::is_sorted(hashes.begin(), hashes.end()))
    return std::nullopt;
  return encoder;
}

Encoder::Input Encoder::read_window(const read::FieldReading& text, Window window, const Words& around,
                                    std::pmr::memory_resource* arena) const {
  Input input{std::pmr::vector<std::uint32_t>({special_.first}, arena), 0, std::pmr::vector<Pieced>(arena)};
  const auto put = [&](const Words& words, std::size_t most) {
    for (const auto& word : words) {
      const auto first = input.rows.size();
      pieces_.cut(word.text, special_.unknown, input.rows);
      if (word.token == Word::kNoToken || first >= most) continue;
      const auto last = static_cast<std::uint32_t>(std::min(input.rows.size(), most));
      if (!input.tokens.empty() && input.tokens.back().at.field == word.field &&
          input.tokens.back().at.token == word.token)
        input.tokens.back().last = last;
      else
        input.tokens.push_back({{word.field, word.token}, static_cast<std::uint32_t>(first), last});
    }
    input.rows.resize(std::min(input.rows.size(), most));
    input.rows.push_back(special_.end);
  };
  put(around, kAroundPieces);
  input.around = input.rows.size();
  Words words(arena);
  EncoderInput::window(text, window, words);
  put(words, size_.places - 1);
  return input;
}

Rows Encoder::vectors(const Input& input, std::pmr::memory_resource* room) const {
  Rows rows(input.rows.size(), size_.width, room);
  for (std::size_t at = 0; at < input.rows.size(); ++at) {
    const auto piece = input.rows[at];
    const auto vector = table_.subspan(std::size_t{piece} * size_.width, size_.width);
    const auto place = places_.subspan(at * size_.width, size_.width);
    const auto part = part_[at < input.around ? 0 : 1];
    const auto row = rows[at];
    for (std::size_t i = 0; i < row.size(); ++i)
      row[i] = static_cast<float>(vector[i]) * table_scale_[piece] + place[i] + part[i];
  }
  normalise(rows, first_norm_.gain, first_norm_.bias);
  return rows;
}

void Encoder::run(const Layer& layer, Rows& rows, std::pmr::memory_resource* room) const {
  const auto seen = attend(apply(layer.query, rows, room), apply(layer.key, rows, room),
                           apply(layer.value, rows, room), size_.heads, room);
  add(rows, apply(layer.joined, seen, room));
  normalise(rows, layer.after_attention.gain, layer.after_attention.bias);
  auto inner = apply(layer.inner, rows, room);
  gelu(inner);
  add(rows, apply(layer.outer, inner, room));
  normalise(rows, layer.after_dense.gain, layer.after_dense.bias);
}

Encoder::Memory::Memory()
    : room_(std::make_unique<std::pmr::unsynchronized_pool_resource>(
          std::pmr::pool_options{.max_blocks_per_chunk = 1, .largest_required_pool_block = kLargestRoom})) {}

const Encoder::Heard* Encoder::Memory::find(std::span<const std::uint32_t> rows) const {
  for (const Read& one : read_)
    if (std::equal(rows.begin(), rows.end(), one.rows.begin(), one.rows.end())) return &one.heard;
  return nullptr;
}

const Encoder::Heard& Encoder::Memory::keep(std::span<const std::uint32_t> rows, Heard heard) {
  Read read{{rows.begin(), rows.end()}, std::move(heard)};
  if (read_.size() < kMost) return read_.emplace_back(std::move(read)).heard;
  auto& place = read_[oldest_];
  place = std::move(read);
  oldest_ = (oldest_ + 1) % kMost;
  return place.heard;
}

Rows Encoder::run(const Input& input, std::pmr::memory_resource* room) const {
  auto rows = vectors(input, room);
  for (const auto& layer : layers_) run(layer, rows, room);
  return rows;
}

/// Log-odds of each topic in one window.
std::vector<float> Encoder::judge(const Rows& rows, std::pmr::memory_resource* room) const {
  std::pmr::vector<float> pooled(2 * rows.width, 0.0F, room);
  for (std::size_t i = 0; i < rows.width; ++i) {
    float sum = 0, most = rows[0][i];
    for (std::size_t row = 0; row < rows.count(); ++row) {
      sum += rows[row][i];
      most = std::max(most, rows[row][i]);
    }
    pooled[i] = sum / static_cast<float>(rows.count());
    pooled[rows.width + i] = most;
  }
  std::vector<float> scores(head_bias_.begin(), head_bias_.end());
  for (std::size_t topic = 0; topic < topics_.size(); ++topic) {
    const auto weights = head_.subspan(topic * pooled.size(), pooled.size());
    for (std::size_t i = 0; i < pooled.size(); ++i) scores[topic] += weights[i] * pooled[i];
  }
  return scores;
}

Encoder::Heard Encoder::read(const Input& input, std::pmr::memory_resource* room) const {
  const auto rows = run(input, room);
  Heard heard;
  heard.topics = judge(rows, room);
  if (evidence_.scale.empty()) return heard;
  const auto means = means_of(input, rows, room);
  const auto says = apply(evidence_, means, room);
  for (const auto& token : input.tokens) heard.tokens.push_back(token.at);
  heard.says.assign(says.values.begin(), says.values.end());
  return heard;
}

/// The mean of the rows of each token.
Rows Encoder::means_of(const Input& input, const Rows& rows, std::pmr::memory_resource* room) {
  Rows means(input.tokens.size(), rows.width, room);
  for (std::size_t token = 0; token < input.tokens.size(); ++token) {
    const auto& [at, first, last] = input.tokens[token];
    const auto mean = means[token];
    for (auto row = first; row < last; ++row)
      for (std::size_t i = 0; i < rows.width; ++i) mean[i] += rows[row][i];
    for (auto& value : mean) value /= static_cast<float>(last - first);
  }
  return means;
}

Encoder::States Encoder::states(const read::Reading& reading, const Author& author, Window window,
                                std::pmr::memory_resource* arena) const {
  Words around(arena);
  input_.around(reading, author, around);
  const auto input = read_window(reading.fields.front(), window, around, arena);
  States states{{}, means_of(input, run(input, arena), arena)};
  for (const auto& token : input.tokens) states.tokens.push_back(token.at);
  return states;
}

/// What tells one window from another: the parts differ by where the text begins, tokens by which pieces are
/// theirs.
std::pmr::vector<std::uint32_t> Encoder::key_of(const Input& input) {
  auto key = input.rows;
  key.push_back(static_cast<std::uint32_t>(input.around));
  for (const auto& token : input.tokens) key.insert(key.end(), {token.at.field, token.at.token, token.first});
  return key;
}

std::pmr::vector<float> Encoder::score(const read::Reading& reading, const Author& author,
                                       std::span<const Window> windows, std::pmr::memory_resource* arena,
                                       Memory& memory, Evidence* evidence) const {
  std::pmr::vector<float> highest(topics_.size(), -99.0F, arena);
  Words around(arena);
  input_.around(reading, author, around);
  if (evidence != nullptr) evidence->topics = topics_, evidence->unread = evidence_.bias;
  const auto count_in = [&](const Heard& heard) {
    for (std::size_t topic = 0; topic < topics_.size(); ++topic)
      highest[topic] = std::max(highest[topic], heard.topics[topic]);
    if (evidence == nullptr) return;
    evidence->tokens.insert(evidence->tokens.end(), heard.tokens.begin(), heard.tokens.end());
    evidence->says.insert(evidence->says.end(), heard.says.begin(), heard.says.end());
  };
  for (const auto window : windows) {
    const auto input = read_window(reading.fields.front(), window, around, arena);
    const auto key = key_of(input);
    const auto* known = memory.find(key);
    count_in(known != nullptr ? *known : memory.keep(key, read(input, memory.room())));
  }
  return highest;
}

}  // namespace scruple::detect
