#include <unistd.h>

#include <cerrno>
#include <optional>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/profile.h"

namespace scruple::cli {
namespace {

/// Asks on the terminal, one line an answer. An empty line keeps what is known already, a
/// dash forgets it; an answer that makes no sense is asked for again.
class Interview {
 public:
  explicit Interview(const Console& console) : console_(console) {}

  void free(std::string_view question, std::optional<std::string>& value) {
    const auto given = ask(question, value.value_or(""));
    if (given) value = given->empty() ? std::nullopt : given;
  }

  void several(std::string_view question, std::vector<std::string>& values) {
    std::string known;
    for (const std::string& value : values) known += (known.empty() ? "" : ", ") + value;
    const auto given = ask(question, known);
    if (!given) return;
    values.clear();
    for (std::size_t at = 0; at <= given->size();) {
      const std::size_t end = std::min(given->find(',', at), given->size());
      std::string value = trimmed(given->substr(at, end - at));
      if (!value.empty()) values.push_back(std::move(value));
      at = end + 1;
    }
  }

  void yes_or_no(std::string_view question, std::optional<bool>& value) {
    while (!ended_) {
      const auto given = ask(question, value ? (*value ? "yes" : "no") : "");
      if (!given) return;
      if (given->empty()) {
        value.reset();
        return;
      }
      if (*given == "yes" || *given == "y" || *given == "no" || *given == "n") {
        value = given->front() == 'y';
        return;
      }
      console_.print("Please answer yes or no.\n");
    }
  }

  template <class E>
  void word(std::string_view question, std::optional<E>& value) {
    while (!ended_) {
      const auto given = ask(question, value ? name(*value) : "");
      if (!given) return;
      if (given->empty()) {
        value.reset();
        return;
      }
      if (const auto known = from_name<E>(*given)) {
        value = known;
        return;
      }
      console_.print("Please answer with one of the words in brackets.\n");
    }
  }

  bool ended() const { return ended_; }

 private:
  static std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
  }

  /// nullopt: keep what is known. Empty: forget it.
  std::optional<std::string> ask(std::string_view question, std::string_view known) {
    if (ended_) return std::nullopt;
    std::string prompt(question);
    if (!known.empty()) prompt += " [now: " + std::string(known) + "]";
    console_.print(prompt + "\n> ");
    std::string line;
    while (true) {
      char c = '\0';
      const ssize_t got = ::read(console_.in, &c, 1);
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) {
        ended_ = true;
        return std::nullopt;
      }
      if (c == '\n') break;
      if (line.size() < 4096) line += c;
    }
    line = trimmed(line);
    if (line.empty()) return std::nullopt;
    if (line == "-") return std::string();
    return line;
  }

  const Console& console_;
  bool ended_ = false;
};

void ask_all(Interview& interview, Author& author) {
  interview.free("Which body's guidance binds you? (NMC, HCPC, GMC, GMC-student, trust-staff, none)",
                 author.body);
  interview.free("What is your role? For example: staff nurse, respiratory", author.role);
  interview.word("How far on are you? (student, registrant, support, volunteer, none)", author.stage);
  interview.word("What kind of account do you post from? (personal, professional, official)", author.account);
  interview.free("Who employs you, or which school are you at?", author.employer);
  interview.free("Where do you work?", author.place_of_work);
  interview.yes_or_no("Does your profile name your employer or school? (yes, no)", author.employer_disclosed);
  interview.yes_or_no("Does your profile say that the views are your own? (yes, no)", author.disclaimer);
  interview.several("Interests that a reader should know of, with commas between", author.interests);
}

}  // namespace

int author(const AuthorOptions& options, const Console& console) {
  const std::string path = profile_path(console);
  if (path.empty()) {
    console.complain("neither XDG_CONFIG_HOME nor HOME is set, so there is no place for a profile");
    return kTrouble;
  }
  exchange::Warnings warnings;
  Result<Author> known = read_profile(path, warnings);
  const bool missing = !known && known.error().code == ErrorCode::missing_profile;
  if (!known && (!missing || options.show)) {
    console.complain(known.error());
    return kTrouble;
  }
  for (const std::string& warning : warnings.take()) console.complain(warning);
  Author author = missing ? Author{} : *known;
  if (options.show) {
    return console.print("# " + path + "\n" + profile_yaml(author)) ? kNothing : kTrouble;
  }

  console.print("A few questions; the answers stay in " + path +
                ".\nPress Enter to leave an answer as it is, or give - to have it forgotten.\n\n");
  Interview interview(console);
  ask_all(interview, author);
  if (interview.ended()) {
    console.complain("stopped before the last question; nothing was written");
    return kTrouble;
  }
  if (const Result<Done> written = write_profile(path, author); !written) {
    console.complain(written.error());
    return kTrouble;
  }
  console.print("\nWritten to " + path + ".\n");
  return kNothing;
}

}  // namespace scruple::cli
