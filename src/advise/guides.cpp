#include "advise/guides.h"

#include <algorithm>
#include <utility>

#include "advise/guides_features.h"
#include "advise/guides_ranker.h"
#include "advise/wording.h"
#include "knowledge/blob.h"

namespace scruple::advise {
namespace {

struct RouteText {
  std::string_view code, whom, when, how;  ///< code: whose route; empty: everybody's
};

struct Variant {
  std::string_view code, answer, reply;
  bool leads = false;  ///< comes instead of the common answer wherever its code binds
  std::vector<std::string_view> steps;
  std::optional<std::vector<Depends>> depends;  ///< instead of the common ones, none of them too
};

struct Guide {
  std::string_view id, question, answer, reply;
  bool covered = true;
  std::vector<std::string_view> steps, clauses;
  std::vector<std::uint16_t> topics;  ///< what it is about, for codes that it was not written for
  std::vector<Depends> depends;
  std::vector<RouteText> routes;
  std::vector<Variant> variants;
  std::vector<std::uint32_t> more;
};

std::vector<std::string_view> read_texts(knowledge::SectionReader& reader) {
  std::vector<std::string_view> texts;
  const std::uint32_t count = reader.get_count(sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) texts.push_back(reader.get_string());
  return texts;
}

std::vector<Depends> read_depends(knowledge::SectionReader& reader) {
  std::vector<Depends> depends;
  const std::uint32_t count = reader.get_count(3 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) {
    Depends& one = depends.emplace_back();
    for (std::string_view* text : {&one.ask, &one.yes, &one.no}) *text = reader.get_string();
  }
  return depends;
}

std::vector<RouteText> read_routes(knowledge::SectionReader& reader) {
  std::vector<RouteText> routes;
  const std::uint32_t count = reader.get_count(4 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) {
    RouteText& route = routes.emplace_back();
    for (std::string_view* text : {&route.code, &route.whom, &route.when, &route.how})
      *text = reader.get_string();
  }
  return routes;
}

Guide read_guide(knowledge::SectionReader& reader) {
  Guide guide;
  guide.id = reader.get_string();
  guide.question = reader.get_string();
  guide.answer = reader.get_string();
  guide.reply = reader.get_string();
  guide.covered = reader.get<std::uint8_t>() != 0;
  guide.steps = read_texts(reader);
  const std::uint32_t topics = reader.get_count(sizeof(std::uint16_t));
  for (std::uint32_t i = 0; i < topics && !reader.failed(); ++i)
    guide.topics.push_back(reader.get<std::uint16_t>());
  guide.clauses = read_texts(reader);
  guide.depends = read_depends(reader);
  guide.routes = read_routes(reader);
  const std::uint32_t variants = reader.get_count(5 * sizeof(std::uint32_t) + 2);
  for (std::uint32_t i = 0; i < variants && !reader.failed(); ++i) {
    Variant& variant = guide.variants.emplace_back();
    variant.code = reader.get_string();
    variant.answer = reader.get_string();
    variant.reply = reader.get_string();
    variant.leads = reader.get<std::uint8_t>() != 0;
    variant.steps = read_texts(reader);
    const bool instead = reader.get<std::uint8_t>() != 0;
    std::vector<Depends> depends = read_depends(reader);
    if (instead) variant.depends = std::move(depends);
  }
  const std::uint32_t more = reader.get_count(sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < more && !reader.failed(); ++i)
    guide.more.push_back(reader.get<std::uint32_t>());
  return guide;
}

/// Nobody is named twice.
void add_once(Route route, std::vector<Route>& routes) {
  const auto same = [&](const Route& other) { return other.whom == route.whom; };
  if (std::none_of(routes.begin(), routes.end(), same)) routes.push_back(std::move(route));
}

}  // namespace

struct Guides::Data {
  Wording wording;
  std::vector<Guide> guides;
  Guide nothing;                              ///< what is said where none fits
  std::vector<std::string_view> written_for;  ///< codes that guides name
  Ranker ranker;

  std::vector<Route> routes_of(const Guide& guide, const codes::Codes& codes,
                               const codes::Binding& binding) const {
    std::vector<Route> routes;
    for (const RouteText& route : guide.routes) {
      const bool theirs =
          route.code.empty() || std::any_of(binding.codes.begin(), binding.codes.end(),
                                            [&](std::uint16_t code) { return codes.id(code) == route.code; });
      if (theirs)
        add_once({std::string(route.whom), std::string(route.when), std::string(route.how)}, routes);
    }
    return routes;
  }

  /// A code that came later, a Trust's own: what it says of the guide's topics, and whom it names.
  void add_strangers(const Guide& guide, const codes::Codes& codes, const codes::Binding& binding,
                     Answer& answer) const {
    for (const std::uint16_t code : binding.codes) {
      if (std::find(written_for.begin(), written_for.end(), codes.id(code)) != written_for.end()) continue;
      codes::Binding alone = binding;
      alone.codes = {code};
      for (const std::uint16_t topic : guide.topics) {
        codes::Ruling ruling = codes.judge(topic, Severity::medium, alone, Kind::post);
        for (ClauseRef& clause : ruling.clauses)
          if (std::none_of(answer.clauses.begin(), answer.clauses.end(),
                           [&](const ClauseRef& other) { return other.id == clause.id; }))
            answer.clauses.push_back(std::move(clause));
        for (Route& route : ruling.routes) add_once(std::move(route), answer.routes);
      }
    }
  }
};

std::optional<Guides> Guides::open(std::span<const std::byte> section, const text::Tables& tables) {
  knowledge::SectionReader reader(section);
  auto wording = Wording::read(reader, tables);
  if (!wording) return std::nullopt;
  auto data = std::make_shared<Data>();
  data->wording = std::move(*wording);
  data->nothing.answer = reader.get_string();
  data->nothing.routes = read_routes(reader);
  data->written_for = read_texts(reader);
  const std::uint32_t count = reader.get_count(12 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) data->guides.push_back(read_guide(reader));
  auto ranker = Ranker::read(reader, count);
  if (!ranker || reader.failed() || !reader.at_end() || count >= kNoGuide) return std::nullopt;
  data->ranker = std::move(*ranker);
  for (const Guide& guide : data->guides)
    for (std::uint32_t other : guide.more)
      if (other >= count) return std::nullopt;
  Guides guides;
  guides.data_ = std::move(data);
  return guides;
}

std::vector<Match> Guides::find(std::string_view question, std::size_t most) const {
  const Ranker& ranker = data_->ranker;
  const auto ranking = ranker.rank(question_features(question, data_->wording, &ranker.known()));
  std::vector<Match> found;
  for (std::size_t i = 0; i < ranking.guides.size(); ++i)
    if (ranking.guides[i] >= ranker.least_other())
      found.push_back({static_cast<std::uint16_t>(i), ranking.guides[i]});
  std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) {
    return a.score != b.score ? a.score > b.score : a.guide < b.guide;
  });
  if (found.empty() || found.front().score < ranker.least() || ranking.none > ranker.most_none()) return {};
  if (found.size() > most) found.resize(most);
  return found;
}

Answer Guides::answer(std::uint16_t guide, const codes::Codes& codes, const codes::Binding& binding) const {
  const Guide& from = data_->guides[guide];
  Answer answer;
  answer.id = from.id;
  answer.question = from.question;
  answer.answer = from.answer;
  answer.covered = from.covered;
  answer.depends = from.depends;
  answer.steps = from.steps;
  answer.reply = from.reply;
  const Variant* leading = nullptr;
  const auto binds = [&](const Variant& variant) {
    return std::find_if(binding.codes.begin(), binding.codes.end(),
                        [&](std::uint16_t code) { return codes.id(code) == variant.code; });
  };
  // The words of a code come instead of the common ones where it alone binds, or where it is
  // the stricter one and says so; else beside them.
  for (const Variant& variant : from.variants)
    if (binds(variant) != binding.codes.end() && leading == nullptr &&
        (variant.leads || binding.codes.size() == 1))
      leading = &variant;
  if (leading != nullptr) {
    answer.answer = leading->answer;
    answer.covered = true;  // that code answers it
    if (!leading->steps.empty()) answer.steps = leading->steps;
    if (!leading->reply.empty()) answer.reply = leading->reply;
    if (leading->depends) answer.depends = *leading->depends;
  }
  for (const Variant& variant : from.variants) {
    const auto code = binds(variant);
    if (&variant == leading || code == binding.codes.end()) continue;
    answer.under.push_back(
        {std::string(variant.code), std::string(codes.short_title(*code)), variant.answer});
  }
  data_->add_strangers(from, codes, binding, answer);  // first: they are the author's nearest
  for (std::string_view id : from.clauses)
    if (auto clause = codes.clause(id, binding)) answer.clauses.push_back(std::move(*clause));
  for (Route& route : data_->routes_of(from, codes, binding)) add_once(std::move(route), answer.routes);
  for (std::uint32_t other : from.more) answer.more.push_back(static_cast<std::uint16_t>(other));
  return answer;
}

Answer Guides::nothing_fits(const codes::Codes& codes, const codes::Binding& binding) const {
  Answer answer;
  answer.answer = data_->nothing.answer;
  answer.covered = false;
  answer.routes = data_->routes_of(data_->nothing, codes, binding);
  return answer;
}

std::uint16_t Guides::size() const {
  return static_cast<std::uint16_t>(data_->guides.size());
}

std::optional<std::uint16_t> Guides::named(std::string_view id) const {
  for (std::uint16_t guide = 0; guide < size(); ++guide)
    if (data_->guides[guide].id == id) return guide;
  return std::nullopt;
}

std::string_view Guides::id(std::uint16_t guide) const {
  return data_->guides[guide].id;
}

std::string_view Guides::question(std::uint16_t guide) const {
  return data_->guides[guide].question;
}

std::vector<std::string_view> Guides::texts(std::uint16_t guide) const {
  const Guide& from = data_->guides[guide];
  std::vector<std::string_view> texts = {from.question, from.answer};
  const auto add_depends = [&](const std::vector<Depends>& all) {
    for (const Depends& depends : all) texts.insert(texts.end(), {depends.ask, depends.yes, depends.no});
  };
  add_depends(from.depends);
  texts.insert(texts.end(), from.steps.begin(), from.steps.end());
  if (!from.reply.empty()) texts.push_back(from.reply);
  for (const Variant& variant : from.variants) {
    texts.push_back(variant.answer);
    texts.insert(texts.end(), variant.steps.begin(), variant.steps.end());
    if (!variant.reply.empty()) texts.push_back(variant.reply);
    if (variant.depends) add_depends(*variant.depends);
  }
  for (const RouteText& route : from.routes) texts.insert(texts.end(), {route.when, route.how});
  return texts;
}

std::span<const std::string_view> Guides::clauses(std::uint16_t guide) const {
  return data_->guides[guide].clauses;
}

std::span<const std::uint16_t> Guides::topics(std::uint16_t guide) const {
  return data_->guides[guide].topics;
}

}  // namespace scruple::advise
