#include "review/engine.h"

#include "knowledge/settings.h"

namespace scruple::review {

namespace {

constexpr std::string_view kWeigh = "weigh";

std::string setting(std::string_view family, std::string_view topic, std::string_view what) {
  return std::string(family) + '.' + std::string(topic) + '.' + std::string(what);
}

/// What training found for a topic, `family` "weigh" or "weigh_encoder"; nothing if its learned detector is
/// not weighed.
std::optional<weigh::Policy::Trained> trained(const knowledge::Settings& settings, std::string_view family,
                                              std::string_view topic) {
  const auto get = [&](std::string_view what) {
    return static_cast<double>(settings.get(setting(family, topic, what)));
  };
  const weigh::Policy::Trained trained{get("bias"), get("learned"), get("heard"), get("silenced"),
                                       settings.get(setting(family, topic, "beside"), 0.5F)};
  return trained.learned > 0 ? std::optional(trained) : std::nullopt;
}

std::optional<weigh::Policy::WithEncoder> with_encoder(const knowledge::Settings& settings,
                                                       std::string_view topic) {
  constexpr std::string_view kFamily = "weigh_encoder";
  const auto others = trained(settings, kFamily, topic);
  if (!others) return std::nullopt;
  return weigh::Policy::WithEncoder{*others,
                                    static_cast<double>(settings.get(setting(kFamily, topic, "encoder"))),
                                    settings.get(setting(kFamily, topic, "threshold"), 0.5F)};
}

std::string topics_without_detector(const read::Reader& reader, const detect::Acts& acts,
                                    const std::vector<weigh::Policy>& policies, const codes::Topics& topics) {
  std::vector<bool> covered(topics.size() + 1U);
  for (std::uint16_t topic = 1; topic <= topics.size(); ++topic)
    covered[topic] = policies[topic].trained.has_value();
  const auto& rules = reader.rules();
  for (std::uint32_t rule = 0; rule < rules.size(); ++rule) {
    const auto info = rules.info(rule);
    if (info.stratum == pattern::Stratum::cue && info.gives < covered.size()) covered[info.gives] = true;
  }
  for (const auto& act : acts.all())
    if (act.topic < covered.size()) covered[act.topic] = true;

  std::string titles;
  for (std::uint16_t topic = 1; topic <= topics.size(); ++topic) {
    if (covered[topic]) continue;
    titles += titles.empty() ? "This version does not look for: " : "; ";
    titles += topics[topic].title;
  }
  return titles;
}

/// A feature known_by=death has the wording finding.self_death; settings name the topics.
Engine::Recognised known_accounts(const pattern::Names& names, const codes::Topics& topics,
                                  const knowledge::Settings& settings) {
  constexpr std::string_view kKnownBy = "known_by=";
  Engine::Recognised out;
  out.cls = names.cls("RECOGNISED");
  for (std::uint16_t id = 1; id <= names.features(); ++id)
    if (const auto feature = names.feature_name(id); feature.starts_with(kKnownBy))
      out.by.emplace_back(id, "finding.self_" + std::string(feature.substr(kKnownBy.size())));
  for (std::uint16_t topic = 1; topic <= topics.size(); ++topic)
    if (settings.get("recognised." + std::string(topics[topic].id)) != 0)
      out.topics.emplace_back(topics[topic].id);
  return out;
}

Engine::Despair despair_in(const pattern::Names& names) {
  Engine::Despair out{names.cls("DESPAIR"), names.cls("SELF"), names.feature("whose=told"), 0};
  for (const char* stance : {"quotes", "reports"})
    if (const auto id = names.stance(stance)) out.silent |= 1U << id;
  return out;
}

}  // namespace

std::optional<Engine> Engine::open(const knowledge::Blob& blob) {
  using knowledge::SectionId;
  auto reader = read::Reader::open(blob);
  if (!reader) return std::nullopt;
  auto acts = detect::Acts::open(blob.section(SectionId::acts), reader->names());
  auto topics = codes::Topics::open(blob.section(SectionId::topics), reader->names());
  auto codes =
      codes::Codes::open(blob.section(SectionId::codes), reader->names(), blob.section(SectionId::rights));
  const auto settings = knowledge::Settings::open(blob.section(SectionId::settings));
  if (!settings) return std::nullopt;
  auto classifiers = detect::Classifiers::open(blob.section(SectionId::models), reader->names(), &*settings);
  auto population = reidentify::Population::open(blob.section(SectionId::population));
  auto pointing = detect::Pointing::open(blob.section(SectionId::pointing), reader->names(), *settings);
  if (!acts || !topics || !codes || !classifiers || !population || !pointing) return std::nullopt;
  const Doubt doubt{static_cast<double>(settings->get("encoder.doubt", 1)),
                    static_cast<std::size_t>(settings->get("encoder.windows", 1)),
                    static_cast<double>(settings->get("encoder.bare"))};
  auto tables = std::make_shared<const reidentify::Population>(std::move(*population));
  reidentify::Estimator estimator(*tables);
  reidentify::Describer describer(reader->names(), *settings);
  const Identify identify{settings->get("identify.red"), settings->get("identify.amber"),
                          settings->get("identify.unnamed", 1), settings->get("identify.doubt", 1),
                          settings->get("identify.doubt_with_age", 1)};
  std::vector<weigh::Policy> policies(topics->size() + 1U);
  for (std::uint16_t topic = 1; topic <= topics->size(); ++topic) {
    const auto& t = (*topics)[topic];
    policies[topic] = {t.severity, t.threshold, t.silenced_by, trained(*settings, kWeigh, t.id),
                       with_encoder(*settings, t.id)};
    if (policies[topic].trained)
      policies[topic].threshold = settings->get(setting(kWeigh, t.id, "threshold"), t.threshold);
  }
  auto not_looked_for = topics_without_detector(*reader, *acts, policies, *topics);
  const auto despair = despair_in(reader->names());
  const Language language{reader->names().cls("OTHER_LANGUAGE"), settings->get("language.words"),
                          settings->get("language.share"), settings->get("language.letters", 1)};
  auto known = known_accounts(reader->names(), *topics, *settings);
  return Engine{std::move(*reader),
                std::move(*acts),
                std::move(*classifiers),
                std::move(*pointing),
                std::move(*topics),
                std::move(*codes),
                settings->get("endorsement.strength"),
                std::move(policies),
                std::move(tables),
                std::move(estimator),
                std::move(describer),
                identify,
                std::move(known),
                despair,
                language,
                doubt,
                std::move(not_looked_for)};
}

}  // namespace scruple::review
