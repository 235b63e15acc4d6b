#include "advise/guides_ranker.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "knowledge/arithmetic.h"

namespace scruple::advise {

std::optional<Ranker> Ranker::read(knowledge::SectionReader& reader, std::size_t guides) {
  Ranker ranker;
  ranker.guides_ = guides;
  const std::uint32_t labels = reader.get_count(sizeof(std::uint16_t) + sizeof(float));
  for (std::uint32_t i = 0; i < labels; ++i) {
    const auto guide = reader.get<std::uint16_t>();
    if (guide != kNoGuide && guide >= guides) return std::nullopt;
    ranker.labels_.push_back({guide, reader.get<float>()});
  }
  for (double& scale : ranker.scale_) scale = reader.get<float>();
  for (double* share : {&ranker.least_, &ranker.least_other_, &ranker.most_none_})
    *share = reader.get<float>();
  const std::uint32_t words = reader.get_count(sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < words && !reader.failed(); ++i)
    ranker.known_.emplace(std::string(reader.get_string()), i);

  const std::uint32_t rows = reader.get_count(sizeof(std::uint32_t) + 2);
  ranker.rows_.reserve(rows + 1U);
  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i < rows; ++i) {
    const auto key = reader.get<std::uint32_t>();
    const auto rarity = reader.get<std::uint8_t>();
    const auto count = reader.get<std::uint8_t>();
    if (i > 0 && key <= ranker.rows_.back().key) return std::nullopt;
    ranker.rows_.push_back({key, first, rarity});
    first += count;
  }
  ranker.rows_.push_back({0, first, 0});
  const std::uint32_t weights = reader.get_count(2);
  if (reader.failed() || weights != first) return std::nullopt;
  ranker.weights_.reserve(weights);
  for (std::uint32_t i = 0; i < weights; ++i) {
    const auto label = reader.get<std::uint8_t>();
    if (label >= labels) return std::nullopt;
    ranker.weights_.push_back({label, reader.get<std::int8_t>()});
  }
  if (reader.failed()) return std::nullopt;
  return ranker;
}

Ranker::Ranking Ranker::rank(const QuestionFeatures& features) const {
  std::vector<double> log_odds;
  for (const Label& label : labels_) log_odds.push_back(label.bias);
  std::vector<std::int32_t> sums(labels_.size());
  for (std::size_t family = 0; family < features.size(); ++family) {
    std::fill(sums.begin(), sums.end(), 0);
    std::int32_t squares = 0;
    for (const std::uint32_t key : features[family]) {
      const auto end = rows_.end() - 1;
      const auto row = std::lower_bound(
          rows_.begin(), end, key, [](const Row& one, std::uint32_t sought) { return one.key < sought; });
      if (row == end || row->key != key) continue;
      squares += row->rarity * row->rarity;
      for (std::uint32_t i = row->first; i < (row + 1)->first; ++i)
        sums[weights_[i].label] += row->rarity * weights_[i].weight;
    }
    if (squares == 0) continue;
    const double norm = std::sqrt(static_cast<double>(squares));  // exact, as the standard asks
    for (std::size_t label = 0; label < sums.size(); ++label)
      log_odds[label] += scale_[family] * static_cast<double>(sums[label]) / norm;
  }

  Ranking ranking{std::vector<double>(guides_), labels_.empty() ? 1.0 : 0.0};
  if (labels_.empty()) return ranking;
  const double most = *std::max_element(log_odds.begin(), log_odds.end());
  double total = 0;
  for (double& one : log_odds) total += one = knowledge::exponential(one - most);
  for (std::size_t label = 0; label < labels_.size(); ++label) {
    const std::uint16_t guide = labels_[label].guide;
    (guide == kNoGuide ? ranking.none : ranking.guides[guide]) += log_odds[label] / total;
  }
  return ranking;
}

}  // namespace scruple::advise
