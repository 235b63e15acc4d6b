// models section from knowledge/models/tone.model: the learned detectors' weights as a hash table.
//
// The file (made by training/classifiers.py): one line of JSON
//   {"format": 1, "topics": [names], "bias": [..], "scale": [[one for each topic] for each family],
//    "price": x, "rows": n}
// then n rows of a u64 key and one int8 for each topic, little-endian, in order of key.
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "compiler/build.h"
#include "detect/classifiers.h"
#include "knowledge/blob.h"

namespace scruple::compiler {
namespace {

constexpr int kNoModel = 102;
constexpr const char* kRemedy = "make it again with training/classifiers.py --write";

struct Header {
  std::vector<std::uint16_t> topics;
  std::vector<float> bias;
  std::vector<std::vector<float>> scale;  ///< by family
  float price = 0;
  std::size_t rows = 0;
};

/// Empty: the first line is no such header. JSON of this form is YAML too.
std::optional<Header> read_header(const Build& build, const std::string& line) {
  try {
    const YAML::Node root = YAML::Load(line);
    Header header;
    if (root["format"].as<int>() != 1) return std::nullopt;
    for (const auto& topic : root["topics"])
      header.topics.push_back(build.names.find(NameBuilder::topics, topic.as<std::string>()));
    header.bias = root["bias"].as<std::vector<float>>();
    header.scale = root["scale"].as<std::vector<std::vector<float>>>();
    header.price = root["price"].as<float>();
    header.rows = root["rows"].as<std::size_t>();
    const auto count = header.topics.size();
    const bool sound = count >= 1 && count <= detect::kMaxModels && header.bias.size() == count &&
                       header.scale.size() == detect::kFamilies &&
                       std::all_of(header.scale.begin(), header.scale.end(),
                                   [&](const auto& scale) { return scale.size() == count; }) &&
                       std::find(header.topics.begin(), header.topics.end(), 0) == header.topics.end();
    return sound ? std::optional(std::move(header)) : std::nullopt;
  } catch (const YAML::Exception&) {
    return std::nullopt;
  }
}

struct Table {
  std::vector<std::uint16_t> tags;
  std::vector<detect::WeightRow> rows;
};

/// The rows in a table that is at most three quarters full; false if a key is there twice.
bool fill(const char* row, const Header& header, std::uint32_t slot_bits, Table& table) {
  table.tags.resize(std::size_t{1} << slot_bits);
  table.rows.resize(table.tags.size());
  const std::size_t mask = table.tags.size() - 1;
  std::uint64_t last = 0;
  for (std::size_t i = 0; i < header.rows; ++i, row += sizeof(std::uint64_t) + header.topics.size()) {
    std::uint64_t key = 0;
    std::memcpy(&key, row, sizeof key);
    if (i > 0 && key <= last) return false;
    last = key;
    auto slot = detect::weight_slot(key, slot_bits);
    while (table.tags[slot] != 0) slot = (slot + 1) & mask;
    table.tags[slot] = detect::weight_tag(key);
    std::memcpy(table.rows[slot].data(), row + sizeof key, header.topics.size());
  }
  return true;
}

}  // namespace

std::vector<std::byte> make_models(Build& build, const Source& file) {
  knowledge::SectionWriter writer;
  if (file.text.empty()) {  // knowledge without learned detectors
    writer.put(std::uint32_t{0});
    writer.put(float{0});
    writer.put(std::uint32_t{0});
    return writer.take();
  }
  const auto newline = file.text.find('\n');
  const auto header =
      newline == std::string::npos ? std::nullopt : read_header(build, file.text.substr(0, newline));
  if (!header) {
    build.error(kNoModel, file, 0, 0, "this is no model for the topics of topics.yaml", kRemedy);
    return {};
  }
  const std::size_t bytes = header->rows * (sizeof(std::uint64_t) + header->topics.size());
  std::uint32_t slot_bits = 4;
  while ((std::size_t{3} << slot_bits) < header->rows * 4) ++slot_bits;
  Table table;
  if (file.text.size() - newline - 1 != bytes ||
      !fill(file.text.data() + newline + 1, *header, slot_bits, table)) {
    build.error(kNoModel, file, 0, 0, "its rows are cut short or not in order of key", kRemedy);
    return {};
  }
  writer.put(static_cast<std::uint32_t>(header->topics.size()));
  for (std::size_t m = 0; m < header->topics.size(); ++m) {
    writer.put(header->topics[m]);
    writer.put(header->bias[m]);
    for (const auto& scale : header->scale) writer.put(scale[m]);
  }
  writer.put(header->price);
  writer.put(slot_bits);
  for (const auto tag : table.tags) writer.put(tag);
  for (const auto& row : table.rows) writer.put(row);
  return writer.take();
}

}  // namespace scruple::compiler
