// Bytes as knowledge: opened as they are, then with a checksum that fits, so that the reader
// of every section meets damage that the checksum does not see.
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cstdint>
#include <vector>

#include "codes/codes.h"
#include "codes/topics.h"
#include "detect/acts.h"
#include "detect/classifiers.h"
#include "detect/encoder.h"
#include "knowledge/blob.h"
#include "knowledge/settings.h"
#include "pattern/rules.h"
#include "text/tables.h"

using scruple::knowledge::Blob;
using scruple::knowledge::SectionId;

namespace {

void open_sections(const Blob& blob) {
  const auto tables =
      scruple::text::Tables::open(blob.section(SectionId::fold), blob.section(SectionId::vocabulary));
  if (tables)
    static_cast<void>(scruple::pattern::Rules::open(blob.section(SectionId::lexicons),
                                                    blob.section(SectionId::rules), tables->words()));
  const auto settings = scruple::knowledge::Settings::open(blob.section(SectionId::settings));
  const auto names = scruple::pattern::Names::open(blob.section(SectionId::names));
  if (!names) return;
  static_cast<void>(scruple::detect::Acts::open(blob.section(SectionId::acts), *names));
  static_cast<void>(scruple::detect::Classifiers::open(blob.section(SectionId::models), *names));
  if (settings)
    static_cast<void>(scruple::detect::Encoder::open(blob.section(SectionId::encoder), *names, *settings));
  static_cast<void>(scruple::codes::Topics::open(blob.section(SectionId::topics), *names));
  const auto codes =
      scruple::codes::Codes::open(blob.section(SectionId::codes), *names, blob.section(SectionId::rights));
  if (!codes) return;
  const scruple::codes::Binding binding = codes->bind({}, "2026-01-31");
  for (std::uint16_t topic = 0; topic <= names->topics() && topic < 64; ++topic)
    codes->judge(topic, scruple::Severity::medium, binding, scruple::Kind::post);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto* begin = reinterpret_cast<const std::byte*>(data);
  std::vector<std::byte> bytes(begin, begin + size);
  if (const auto blob = Blob::open(bytes)) open_sections(*blob);
  if (bytes.size() < 32) return 0;
  std::memcpy(bytes.data(), "SCRUPLE", 8);
  std::memcpy(bytes.data() + 8, &scruple::knowledge::kFormatVersion, 4);
  const auto total = static_cast<std::uint32_t>(bytes.size());
  std::uint32_t sections = 0;
  std::memcpy(&sections, bytes.data() + 12, 4);
  std::memcpy(bytes.data() + 16, &total, 4);
  std::memset(bytes.data() + 20, 0, 4);
  const std::uint64_t hash = XXH64(bytes.data() + 32, bytes.size() - 32, sections);
  std::memcpy(bytes.data() + 24, &hash, 8);
  if (const auto blob = Blob::open(bytes)) open_sections(*blob);
  return 0;
}
