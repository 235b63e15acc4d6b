// scruple k: how many people fit a structured description.
#include <algorithm>
#include <thread>

#include "cli/commands.h"
#include "cli/display.h"
#include "cli/input.h"
#include "cli/stream.h"
#include "exchange/description.h"
#include "exchange/json_writer.h"
#include "exchange/write.h"
#include "reidentify/estimate.h"

namespace scruple::cli {
namespace {

using exchange::fill;
using exchange::rounded;
using reidentify::Change;
using reidentify::Description;
using reidentify::Estimate;
using reidentify::Estimator;
using reidentify::Level;
using reidentify::Population;

constexpr std::size_t kMostDots = 60;
/// Below this, one person is as many as there are.
constexpr double kSeveral = 1.5;

class K {
 public:
  K(const KOptions& options, const Console& console, const Engine& engine)
      : options_(options), console_(console), engine_(engine) {}

  int run() {
    if (options_.ndjson && (options_.json || options_.desc)) {
      console_.complain("--ndjson reads a stream; leave out --json and --desc");
      return kTrouble;
    }
    if (options_.desc && options_.file) {
      console_.complain("give a FILE or --desc, not both");
      return kTrouble;
    }
    estimator_ = engine_.estimator();
    if (estimator_ == nullptr) {
      console_.complain(Error{ErrorCode::bad_knowledge, "this knowledge has no population tables", {}});
      return kTrouble;
    }
    population_ = &estimator_->population();
    return options_.ndjson ? stream() : one();
  }

 private:
  int stream() const {
    const Input input(options_.file, console_);
    if (input.error()) return refuse(*input.error());
    StreamOptions stream;
    stream.jobs = options_.jobs != 0 ? options_.jobs : std::max(1U, std::thread::hardware_concurrency());
    stream.longest_line = options_.max_bytes;
    return run_stream(console_, input.descriptor(), stream, [this] { return answer(); });
  }

  AnswerLine answer() const {
    return [this](std::string_view line, std::uint32_t number, bool too_long, std::string& out) {
      std::string id;
      auto description = exchange::read_description_line(line, *population_, &id);
      if (too_long)
        description = Error{ErrorCode::too_long, "the line is longer than --max-bytes allows", {}};
      if (description) {
        write_json(*description, out, id);
      } else {
        Error error = description.error();
        error.place.line = number;
        exchange::error_line(error, id, out);
      }
      out += '\n';
      return description ? kNothing : kTrouble;
    };
  }

  int one() const {
    std::string json;
    if (options_.desc) {
      json = *options_.desc;
    } else {
      const Input input(options_.file, console_);
      if (input.error()) return refuse(*input.error());
      const Result<std::string> read = read_all(input.descriptor(), input.name(), options_.max_bytes);
      if (!read) return refuse(read.error());
      json = *read;
    }
    const auto description = exchange::read_description(json, *population_);
    if (!description) return refuse(description.error());
    std::string out;
    if (options_.json) {
      write_json(*description, out, "");
      out += '\n';
    } else {
      out = text(*description);
    }
    return console_.print(out) ? kNothing : kTrouble;
  }

  int refuse(const Error& error) const {
    console_.complain(error);
    return kTrouble;
  }

  void write_json(const Description& description, std::string& out, std::string_view id) const {
    const auto sum = options_.explain ? estimator_->explain(description) : std::vector<reidentify::Step>();
    exchange::write_estimate(estimator_->estimate(description), estimator_->gains(description), sum,
                             *population_, out, id);
  }

  std::string say(std::string_view key, std::initializer_list<exchange::Slot> slots = {}) const {
    return fill(population_->wording(key), slots);
  }

  std::string line(const std::string& sentence) const { return wrapped(sentence, "", 0, console_.width()); }

  std::string text(const Description& d) const {
    const Estimate e = estimator_->estimate(d);
    std::string out;
    out += line(e.k >= kSeveral
                    ? say("answer.about",
                          {{"n", rounded(e.k)}, {"low", rounded(e.k_lo80)}, {"high", rounded(e.k_hi80)}})
                    : say("answer.only"));
    out += picture(e.k);
    out += line(say("answer." + std::string(name(e.level))));
    if (e.alone)
      out += line(1 + *e.alone >= kSeveral ? say("answer.alone", {{"n", rounded(1 + *e.alone)}})
                                           : say("answer.alone_only"));
    if (e.colleague && e.k >= kSeveral)
      out += line(1 + *e.colleague >= kSeveral ? say("answer.colleague", {{"n", rounded(1 + *e.colleague)}})
                                               : say("answer.colleague_only"));
    if (e.p_self > population_->number("self.warn", 1)) out += line(say("answer.self"));
    out += advice(d, e);
    if (options_.explain) out += sum(d, e);
    return out;
  }

  /// A dot for each person, or for ten, a hundred, …
  std::string picture(double k) const {
    double each = 1;
    while (k / each > static_cast<double>(kMostDots)) each *= 10;
    const auto dots = std::max<std::size_t>(1, static_cast<std::size_t>(k / each + 0.5));
    std::string out = "  ";
    for (std::size_t i = 0; i < dots; ++i) out += i > 0 && i % 20 == 0 ? "\n  \xE2\x97\x8F" : "\xE2\x97\x8F";
    out += "   ";
    out += each > 1 ? say("answer.picture_many", {{"dot", "\xE2\x97\x8F"}, {"n", rounded(each)}})
                    : say("answer.picture", {{"dot", "\xE2\x97\x8F"}});
    return out + '\n';
  }

  std::string advice(const Description& d, const Estimate& e) const {
    std::string out;
    const Change* most = nullptr;
    const std::vector<Change> all = estimator_->gains(d);
    for (const Change& change : all)
      if (change.drop && change.estimate.k > e.k * 1.5 &&
          (most == nullptr || change.estimate.k > most->estimate.k))
        most = &change;
    if (e.level == Level::green) return out;
    if (most != nullptr) {
      const auto part = "part." + std::string(exchange::part_name(most->part));
      out += line(say("answer.most",
                      {{"what", std::string(population_->wording(part))}, {"n", rounded(most->estimate.k)}}));
    }
    const std::vector<Change> path =
        estimator_->path_to(e.level == Level::red ? Level::amber : Level::green, d);
    if (path.empty()) return out + line(say("answer.no_path"));
    std::string steps;
    for (const Change& change : path) {
      if (!steps.empty()) steps += ", then ";
      steps += exchange::change_words(change, *population_);
    }
    return out + line(say("answer.path", {{"what", steps}, {"n", rounded(path.back().estimate.k)}}));
  }

  std::string sum(const Description& d, const Estimate& e) const {
    std::string out = "\n" + say("answer.sum") + "\n" + say("answer.sum_columns") + "\n";
    bool first = true;
    for (const reidentify::Step& step : estimator_->explain(d)) {
      std::string left = pad(number(step.lambda), 10) + "  ";
      left += first ? std::string(10, ' ') : pad_right(number(step.factor), 10);
      first = false;
      std::string words =
          say(step.key, {{"what", step.what}, {"n", number(step.n)}, {"of", number(step.of)}});
      if (!step.table.empty())
        words += " [" +
                 say("answer.source", {{"what", std::string(step.table)},
                                       {"source", std::string(step.source)},
                                       {"year", std::string(step.year)},
                                       {"grade", std::string(1, step.grade)}}) +
                 "]";
      out += wrapped(words, left, left.size(), console_.width());
    }
    out += line(say("answer.k", {{"n", number(e.k)}}));
    out += line(say("answer.spread",
                    {{"n", number(e.k_hi80 > 1 ? (e.k_hi80 - 1) / std::max(1e-300, e.lambda) : 1)}}));
    out += line(say("answer.unique", {{"n", number(e.p_unique)}}));
    return out + line(say("answer.grades"));
  }

  /// Four figures, so that the lines can be checked by hand.
  static std::string number(double value) {
    std::string out;
    if (value >= 10000 && value < 1e15) return exchange::with_commas(value);
    exchange::append_number(out, value);
    return out;
  }
  static std::string pad(const std::string& text, std::size_t width) {
    return text.size() < width ? std::string(width - text.size(), ' ') + text : text;
  }
  static std::string pad_right(const std::string& text, std::size_t width) {
    return text.size() < width ? text + std::string(width - text.size(), ' ') : text;
  }

  const KOptions& options_;
  const Console& console_;
  const Engine& engine_;
  const Estimator* estimator_ = nullptr;
  const Population* population_ = nullptr;  ///< that it estimates by
};

}  // namespace

int k(const KOptions& options, const Console& console, const Engine& engine) {
  return K(options, console, engine).run();
}

}  // namespace scruple::cli
