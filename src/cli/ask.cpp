#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <vector>

#include "advise/write.h"
#include "cli/commands.h"
#include "cli/display.h"
#include "cli/profile.h"
#include "cli/report.h"

namespace scruple::cli {
namespace {

constexpr std::size_t kMargin = 2;
constexpr std::size_t kClausesAtFirst = 4;
constexpr std::size_t kPicks = 3;       ///< guides to choose from
constexpr std::size_t kMostFound = 10;  ///< with --all
constexpr std::size_t kMostBytes = 64 * 1024;

/// An answer as a person reads it: what matters first, then what it depends on, what to do,
/// words to copy, what it rests on, whom to ask.
class AnswerText {
 public:
  AnswerText(const advise::Guides& guides, bool colour, bool all, std::size_t width)
      : guides_(guides), colour_(colour), all_(all), width_(width) {}

  std::string of(const advise::Answer& answer, bool with_depends) {
    out_.clear();
    if (!answer.question.empty()) out_ += wrapped(strong(answer.question), "", 0, width_);
    line(answer.answer, "");
    for (const advise::Under& under : answer.under) line(under.text, "  " + under.name + ": ");
    if (with_depends)
      for (const advise::Depends& depends : answer.depends) {
        line(depends.ask, "  It depends: ");
        line(depends.yes, "    If yes: ");
        line(depends.no, "    If no: ");
      }
    rest(answer);
    return std::move(out_);
  }

  /// One side of what an answer depends on.
  std::string follows(std::string_view text) {
    out_.clear();
    line(text, "");
    return std::move(out_);
  }

 private:
  std::string strong(std::string_view text) const {
    if (!colour_) return std::string(text);
    return "\x1b[1m" + std::string(text) + "\x1b[0m";
  }

  void line(std::string_view text, std::string_view lead) {
    out_ += wrapped(text, lead, lead.empty() ? kMargin : kMargin + 2, width_);
  }

  void rest(const advise::Answer& answer) {
    for (std::size_t i = 0; i < answer.steps.size(); ++i)
      line(answer.steps[i], "  " + std::to_string(i + 1) + ". ");
    if (!answer.reply.empty()) line(answer.reply, "  Words to copy: ");
    const std::size_t shown = all_ ? answer.clauses.size() : std::min(kClausesAtFirst, answer.clauses.size());
    for (std::size_t i = 0; i < shown; ++i) {
      const ClauseRef& clause = answer.clauses[i];
      line(clause.summary, "  [" + clause.code + ", " + clause.place + "] ");
    }
    if (shown < answer.clauses.size())
      out_ += "  And " + std::to_string(answer.clauses.size() - shown) + " more; --all shows them.\n";
    for (const Route& route : answer.routes) line(in_words(route), "  Who can help: ");
    if (answer.more.empty()) return;
    out_ += "  People also ask:\n";
    for (const std::uint16_t other : answer.more) line(guides_.question(other), "    - ");
  }

  const advise::Guides& guides_;
  bool colour_, all_;
  std::size_t width_;
  std::string out_;
};

class Ask {
 public:
  Ask(const AskOptions& options, const Console& console, const Engine& engine)
      : options_(options), console_(console), engine_(engine) {}

  int run() {
    const Result<Engine::Advice> advice = engine_.advice();
    if (!advice) return refuse(advice.error());
    guides_ = advice->guides;
    codes_ = advice->codes;
    if (!find_author()) return kTrouble;
    binding_ = codes_->bind(author_, "");
    if (options_.words.empty() && options_.all) return list();
    if (!options_.words.empty()) {
      std::string question;
      for (const std::string& word : options_.words) question += (question.empty() ? "" : " ") + word;
      return answer(question);
    }
    if (console_.asks_a_person()) return dialogue();
    const Result<std::string> question = read_all(console_.in, "standard input", kMostBytes);
    if (!question) return refuse(question.error());
    if (question->find_first_not_of(" \t\r\n") == std::string::npos)
      return refuse(
          {ErrorCode::bad_usage, "there is no question; write one after ask, or --all to list them", {}});
    return answer(*question);
  }

 private:
  int refuse(const Error& error) const {
    console_.complain(error);
    return kTrouble;
  }

  bool find_author() {
    const auto author = cli::find_author(options_.author, console_);
    if (!author || !codes_known(options_.codes, engine_.codes(), console_)) return false;
    author_ = *author;
    if (!options_.codes.empty()) author_.codes = options_.codes;
    return true;
  }

  bool json() const { return options_.format == Format::json; }

  advise::Answer told(std::uint16_t guide) const { return guides_->answer(guide, *codes_, binding_); }

  std::string notes() const {
    std::string out;
    for (const std::string& line : binding_.assumed)
      out += wrapped(line, "Assumed: ", kMargin, console_.width());
    for (const std::string& line : binding_.warnings)
      out += wrapped(line, "Note: ", kMargin, console_.width());
    return out;
  }

  /// Every question that there is an answer to.
  int list() const {
    std::string out;
    if (json()) {
      advise::write_questions(*guides_, out);
      out += '\n';
    } else {
      for (std::uint16_t i = 0; i < guides_->size(); ++i) out += std::string(guides_->question(i)) + "\n";
    }
    return console_.print(out) ? kNothing : kTrouble;
  }

  int answer(const std::string& question) const {
    const auto found = guides_->find(question, options_.all ? kMostFound : kPicks);
    const int status = found.empty() ? kSomething : kNothing;
    if (json()) return console_.print(as_json(question, found)) ? status : kTrouble;
    AnswerText text(*guides_, console_.colour(), options_.all, console_.width());
    std::string out;
    if (found.empty()) {
      out += text.of(guides_->nothing_fits(*codes_, binding_), true);
    } else {
      const std::size_t full = options_.all ? found.size() : 1;
      for (std::size_t i = 0; i < full; ++i) out += text.of(told(found[i].guide), true) + "\n";
      if (full < found.size()) {
        out += "Or did you mean:\n";
        for (std::size_t i = full; i < found.size(); ++i)
          out += wrapped(guides_->question(found[i].guide), "  - ", kMargin + 2, console_.width());
      }
    }
    return console_.print(out + notes()) ? status : kTrouble;
  }

  std::string as_json(const std::string& question, const std::vector<advise::Match>& found) const {
    std::string out;
    advise::write_answers(*guides_, *codes_, binding_, {question, found, options_.all ? found.size() : 1},
                          out);
    return out + '\n';
  }

  /// A line that a person typed; nullopt at the end of the input and ever after, as a terminal goes on.
  std::optional<std::string> typed() {
    std::string line;
    while (!ended_) {
      char c = '\0';
      const ssize_t got = ::read(console_.in, &c, 1);
      if (got < 0 && errno == EINTR) continue;
      ended_ = got <= 0;
      if (ended_) return std::nullopt;
      if (c == '\n') break;
      if (line.size() < 4096) line += c;
    }
    if (ended_) return std::nullopt;
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string::npos) return std::string();
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
  }

  /// Asks, lets the person pick, and follows what the answer depends on.
  int dialogue() {
    AnswerText text(*guides_, console_.colour(), options_.all, console_.width());
    int status = kNothing;
    console_.print("What would you like to know? An empty line ends.\n");
    while (true) {
      console_.print("> ");
      const auto question = typed();
      if (!question || question->empty()) break;
      const auto found = guides_->find(*question, kPicks);
      status = found.empty() ? kSomething : kNothing;
      if (found.empty()) {
        console_.print(text.of(guides_->nothing_fits(*codes_, binding_), true));
        continue;
      }
      const auto picked = pick(found);
      if (!picked) continue;
      const advise::Answer answer = told(*picked);
      console_.print(text.of(answer, false));
      for (const advise::Depends& depends : answer.depends)
        if (!follow(depends, text)) break;
      console_.print("\nAnything else? An empty line ends.\n");
    }
    console_.print(notes());
    return status;
  }

  std::optional<std::uint16_t> pick(const std::vector<advise::Match>& found) {
    if (found.size() == 1) return found.front().guide;
    for (std::size_t i = 0; i < found.size(); ++i)
      console_.print(wrapped(guides_->question(found[i].guide), "  " + std::to_string(i + 1) + ". ",
                             kMargin + 3, console_.width()));
    console_.print("Which one? Give its number, or press Enter for the first; 0 for none of them.\n> ");
    const auto choice = typed();
    if (!choice || choice->empty()) return found.front().guide;
    if (choice->size() == 1 && choice->front() >= '1' &&
        choice->front() < static_cast<char>('1' + found.size()))
      return found[static_cast<std::size_t>(choice->front() - '1')].guide;
    console_.print("Then put it in other words.\n");
    return std::nullopt;
  }

  /// False when the person wants no more questions.
  bool follow(const advise::Depends& depends, AnswerText& text) {
    console_.print("\n" + wrapped(depends.ask, "", 0, console_.width()) + "(yes, no, or Enter to go on) > ");
    const auto said = typed();
    if (!said) return false;
    if (*said == "y" || *said == "yes") console_.print(text.follows(depends.yes));
    if (*said == "n" || *said == "no") console_.print(text.follows(depends.no));
    return true;
  }

  const AskOptions& options_;
  const Console& console_;
  const Engine& engine_;
  const advise::Guides* guides_ = nullptr;
  const codes::Codes* codes_ = nullptr;
  Author author_;
  codes::Binding binding_;
  bool ended_ = false;  ///< what the person types
};

}  // namespace

int ask(const AskOptions& options, const Console& console, const Engine& engine) {
  return Ask(options, console, engine).run();
}

}  // namespace scruple::cli
