#include "advise/guides.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "advise/wording.h"
#include "knowledge/blob.h"

namespace scruple::advise {
namespace {

// How a guide is scored: how much of the question it knows, and how near its nearest phrasing is.
constexpr double kByWords = 0.4;
constexpr double kByPhrase = 0.6;
constexpr double kLeastScore = 0.27;   ///< below, nothing fits
constexpr double kLeastOfBest = 0.45;  ///< of the best score; a guide below is not worth showing
constexpr double kLeastOfOne = 0.5;    ///< of the question, that one word has to be if it is all they share
constexpr double kSmooth = 1;          ///< of what the number of guides weighs
constexpr double kUnknown = 0.45;      ///< weight of a word that no guide knows
constexpr double kSlip[] = {1, 0.85, 0.7};  ///< by slips of the keyboard

struct RouteText {
  std::string_view code, whom, when, how;  ///< code: whose route; empty: everybody's
};

struct Variant {
  std::string_view code, answer, reply;
  bool leads = false;  ///< comes instead of the common answer wherever its code binds
  std::vector<std::string_view> steps;
};

struct Guide {
  std::string_view id, question, answer, reply;
  bool covered = true;
  std::vector<std::string_view> phrasings, steps, clauses;
  std::vector<Depends> depends;
  std::vector<RouteText> routes;
  std::vector<Variant> variants;
  std::vector<std::uint32_t> more;
};

/// Terms by number, each once, in order.
using Phrase = std::vector<std::uint32_t>;

struct Indexed {
  std::vector<Phrase> phrases;
  std::map<std::uint32_t, double> share;  ///< of each term: how central it is to the guide, 0 to 1
};

std::vector<std::string_view> read_texts(knowledge::SectionReader& reader) {
  std::vector<std::string_view> texts;
  const std::uint32_t count = reader.get_count(sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) texts.push_back(reader.get_string());
  return texts;
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
  guide.phrasings = read_texts(reader);
  guide.steps = read_texts(reader);
  guide.clauses = read_texts(reader);
  const std::uint32_t depends = reader.get_count(3 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < depends && !reader.failed(); ++i) {
    Depends& one = guide.depends.emplace_back();
    for (std::string_view* text : {&one.ask, &one.yes, &one.no}) *text = reader.get_string();
  }
  guide.routes = read_routes(reader);
  const std::uint32_t variants = reader.get_count(4 * sizeof(std::uint32_t) + 1);
  for (std::uint32_t i = 0; i < variants && !reader.failed(); ++i) {
    Variant& variant = guide.variants.emplace_back();
    variant.code = reader.get_string();
    variant.answer = reader.get_string();
    variant.reply = reader.get_string();
    variant.leads = reader.get<std::uint8_t>() != 0;
    variant.steps = read_texts(reader);
  }
  const std::uint32_t more = reader.get_count(sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < more && !reader.failed(); ++i)
    guide.more.push_back(reader.get<std::uint32_t>());
  return guide;
}

}  // namespace

struct Guides::Data {
  Wording wording;
  std::vector<Guide> guides;
  Guide nothing;  ///< what is said where none fits
  std::map<std::string, std::uint32_t, std::less<>> terms;
  std::vector<double> weight;  ///< of each term: the fewer guides have it, the more
  std::vector<Indexed> index;

  void make_index() {
    std::vector<std::vector<std::vector<std::uint32_t>>> all;
    for (const Guide& guide : guides) {
      Indexed& indexed = index.emplace_back();
      std::vector<std::string_view> phrasings = {guide.question};
      phrasings.insert(phrasings.end(), guide.phrasings.begin(), guide.phrasings.end());
      for (std::string_view phrasing : phrasings) {
        Phrase phrase;
        for (const Wording::Term& term : wording.terms(phrasing)) {
          const auto number = static_cast<std::uint32_t>(terms.size());
          phrase.push_back(terms.emplace(term.text, number).first->second);
        }
        std::sort(phrase.begin(), phrase.end());
        phrase.erase(std::unique(phrase.begin(), phrase.end()), phrase.end());
        for (std::uint32_t term : phrase) indexed.share[term] += 1;
        if (!phrase.empty()) indexed.phrases.push_back(std::move(phrase));
      }
    }
    std::vector<std::uint32_t> guides_with(terms.size());
    for (Indexed& indexed : index)
      for (auto& [term, count] : indexed.share) {
        ++guides_with[term];
        count /= count + 1;
      }
    // A root, not a logarithm: it is the same to the last bit on every machine.
    for (std::uint32_t count : guides_with) weight.push_back(1 / std::sqrt(count + kSmooth));
  }

  double score(const Indexed& guide, const std::map<std::uint32_t, double>& asked, double total) const {
    double known = 0, shared = 0;
    int words = 0;
    for (const auto& [term, strength] : asked)
      if (const auto found = guide.share.find(term); found != guide.share.end()) {
        known += strength * weight[term] * found->second;
        shared += strength * weight[term];
        ++words;
      }
    // One word in common says little if the question has others.
    if (words == 0 || (words == 1 && shared < kLeastOfOne * total)) return 0;
    double nearest = 0;
    for (const Phrase& phrase : guide.phrases) {
      double both = 0, own = 0;
      for (std::uint32_t term : phrase) {
        own += weight[term];
        if (const auto found = asked.find(term); found != asked.end()) both += found->second * weight[term];
      }
      nearest = std::max(nearest, both / std::sqrt(own * total));
    }
    return kByWords * known / total + kByPhrase * nearest;
  }

  std::vector<Route> routes_of(const Guide& guide, const codes::Codes& codes,
                               const codes::Binding& binding) const {
    std::vector<Route> routes;
    for (const RouteText& route : guide.routes) {
      const bool theirs =
          route.code.empty() || std::any_of(binding.codes.begin(), binding.codes.end(),
                                            [&](std::uint16_t code) { return codes.id(code) == route.code; });
      const auto same = [&](const Route& other) { return other.whom == route.whom; };
      if (theirs && std::none_of(routes.begin(), routes.end(), same))
        routes.push_back({std::string(route.whom), std::string(route.when), std::string(route.how)});
    }
    return routes;
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
  const std::uint32_t count = reader.get_count(12 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) data->guides.push_back(read_guide(reader));
  if (reader.failed() || !reader.at_end() || count > 0xFFFF) return std::nullopt;
  for (const Guide& guide : data->guides)
    for (std::uint32_t other : guide.more)
      if (other >= count) return std::nullopt;
  data->make_index();
  Guides guides;
  guides.data_ = std::move(data);
  return guides;
}

std::vector<Match> Guides::find(std::string_view question, std::size_t most) const {
  std::map<std::uint32_t, double> asked;
  double total = 0;
  std::set<std::string> seen;
  for (const Wording::Term& term : data_->wording.terms(question, &data_->terms)) {
    if (!seen.insert(term.text).second) continue;
    const auto found = data_->terms.find(term.text);
    if (found == data_->terms.end()) {
      total += kUnknown;
      continue;
    }
    const double strength = kSlip[term.slips];
    double& known = asked[found->second];
    if (known == 0) total += data_->weight[found->second];
    known = std::max(known, strength);
  }

  std::vector<Match> found;
  if (asked.empty()) return found;
  for (std::size_t i = 0; i < data_->guides.size(); ++i)
    if (const double score = data_->score(data_->index[i], asked, total); score >= kLeastScore)
      found.push_back({static_cast<std::uint16_t>(i), score});
  std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) {
    return a.score != b.score ? a.score > b.score : a.guide < b.guide;
  });
  std::erase_if(found, [best = found.empty() ? 0 : found.front().score](const Match& match) {
    return match.score < best * kLeastOfBest;
  });
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
  }
  for (const Variant& variant : from.variants) {
    const auto code = binds(variant);
    if (&variant == leading || code == binding.codes.end()) continue;
    answer.under.push_back(
        {std::string(variant.code), std::string(codes.short_title(*code)), variant.answer});
  }
  for (std::string_view id : from.clauses)
    if (auto clause = codes.clause(id, binding)) answer.clauses.push_back(std::move(*clause));
  answer.routes = data_->routes_of(from, codes, binding);
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
  for (const Depends& depends : from.depends)
    texts.insert(texts.end(), {depends.ask, depends.yes, depends.no});
  texts.insert(texts.end(), from.steps.begin(), from.steps.end());
  if (!from.reply.empty()) texts.push_back(from.reply);
  for (const Variant& variant : from.variants) {
    texts.push_back(variant.answer);
    texts.insert(texts.end(), variant.steps.begin(), variant.steps.end());
    if (!variant.reply.empty()) texts.push_back(variant.reply);
  }
  for (const RouteText& route : from.routes) texts.insert(texts.end(), {route.when, route.how});
  return texts;
}

std::span<const std::string_view> Guides::clauses(std::uint16_t guide) const {
  return data_->guides[guide].clauses;
}

}  // namespace scruple::advise
