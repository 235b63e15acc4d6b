#include <algorithm>
#include <thread>
#include <utility>

#include "cli/commands.h"
#include "cli/display.h"
#include "cli/input.h"
#include "cli/profile.h"
#include "cli/report.h"
#include "cli/stream.h"
#include "exchange/read.h"
#include "exchange/write.h"

namespace scruple::cli {
namespace {

constexpr std::size_t kMargin = 4;

/// A rewrite as a person reads it: the post with what goes and what comes, the reason of each change,
/// and the text to copy.
class RewriteText {
 public:
  RewriteText(const Engine& engine, bool colour, std::size_t width)
      : engine_(engine), colour_(colour), width_(width) {}

  std::string of(const Rewrite& rewrite, const std::string& post) const {
    std::string out = strong(title(rewrite)) + "\n";
    if (!rewrite.changes.empty()) {
      out += "\n" + wrapped(difference(rewrite, post), "  ", 2, width_) + "\n";
      for (std::size_t i = 0; i < rewrite.changes.size(); ++i) out += line(i + 1, rewrite.changes[i]);
    }
    if (rewrite.text && rewrite.status == RewriteStatus::rewritten) {
      out += "\n" + strong("To copy") + "\n\n";
      for (const std::string_view one : lines(*rewrite.text)) out += "  " + harmless(one) + "\n";
    }
    out += "\n" + wrapped(rewrite.reason, "", 0, width_);
    if (rewrite.lesson) out += wrapped(*rewrite.lesson, "  What you could write about: ", kMargin, width_);
    if (!rewrite.changes.empty())
      out += wrapped(
          "Rather keep something? --decline 1 (or 1,3) leaves a change out and works the others out anew.",
          "", 0, width_);
    return out;
  }

 private:
  static std::vector<std::string_view> lines(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      out.push_back(text.substr(at, end - at));
      at = end + 1;
    }
    while (!out.empty() && out.back().empty()) out.pop_back();
    return out;
  }

  static std::string_view title(const Rewrite& rewrite) {
    switch (rewrite.status) {
      case RewriteStatus::rewritten:
        return "A version to share";
      case RewriteStatus::unchanged:
        return "As it is";
      case RewriteStatus::withheld:
        return "No version to share";
    }
    return {};
  }

  std::string strong(std::string_view text) const {
    if (!colour_) return std::string(text);
    return "\x1b[1m" + std::string(text) + "\x1b[0m";
  }

  /// What goes stands as [-so-], what comes as {+so+}, each pair with its number. Blanks at the ends of what
  /// goes stand outside, so that the marks keep their distance from the words that stay.
  static std::string difference(const Rewrite& rewrite, const std::string& post) {
    static constexpr std::string_view kBlanks = " \t\r\n";
    std::string out;
    std::size_t at = 0, number = 0;
    for (const Change& change : rewrite.changes) {
      out += post.substr(at, change.begin - at);
      const std::string_view gone = std::string_view(post).substr(change.begin, change.end - change.begin);
      const std::size_t begin = std::min(gone.find_first_not_of(kBlanks), gone.size());
      const std::size_t end = std::max(gone.find_last_not_of(kBlanks) + 1, begin);
      out += gone.substr(0, begin);
      if (end > begin) out.append("[-").append(gone.substr(begin, end - begin)).append("-]");
      if (!change.to.empty()) out += "{+" + change.to + "+}";
      out += "(" + std::to_string(++number) + ")";
      out += gone.substr(end);
      at = change.end;
    }
    return out + post.substr(at);
  }

  std::string line(std::size_t number, const Change& change) const {
    std::string text(change.reason);
    if (!change.topics.empty()) {
      text += " (";
      for (std::size_t i = 0; i < change.topics.size(); ++i)
        text += (i == 0 ? "" : "; ") + engine_.title(change.topics[i]);
      text += ")";
    }
    return wrapped(text, "  (" + std::to_string(number) + ") " + std::string(name(change.op)) + ": ", kMargin,
                   width_);
  }

  const Engine& engine_;
  bool colour_;
  std::size_t width_;
};

class RewriteCommand {
 public:
  RewriteCommand(const RewriteCommandOptions& options, const Console& console, const Engine& engine)
      : options_(options), console_(console), engine_(engine) {}

  int run() {
    if (options_.json && options_.ndjson)
      return refuse({ErrorCode::bad_usage, "--json and --ndjson exclude each other", {}});
    if (!codes_known(options_.codes, engine_.codes(), console_)) return kTrouble;
    const auto author = cli::find_author(options_.author, console_);
    if (!author) return kTrouble;
    author_ = *author;
    if (!options_.codes.empty()) author_.codes = options_.codes;
    return options_.ndjson ? stream() : one();
  }

 private:
  int refuse(const Error& error) const {
    console_.complain(error);
    return kTrouble;
  }

  static int status_of(const Rewrite& rewrite) {
    const bool still_found = rewrite.after >= Verdict::worth_changing;  // in what was declined
    return rewrite.status == RewriteStatus::withheld || still_found ? kSomething : kNothing;
  }

  void complete(Submission& submission) const {
    if (submission.author && !options_.codes.empty()) submission.author->codes = options_.codes;
  }

  int stream() const {
    const Input input(options_.file, console_);
    if (input.error()) return refuse(*input.error());
    if (const auto rewriter = engine_.rewriter(); !rewriter) return refuse(rewriter.error());
    StreamOptions stream;
    stream.jobs = options_.jobs != 0 ? options_.jobs : std::max(1U, std::thread::hardware_concurrency());
    stream.longest_line = options_.max_bytes;
    return run_stream(console_, input.descriptor(), stream, [this] { return answer(); });
  }

  AnswerLine answer() const {
    return [this, rewriter = engine_.rewriter()](std::string_view line, std::uint32_t number, bool too_long,
                                                 std::string& out) {
      exchange::Warnings warnings;
      std::string id;
      Result<Submission> submission = read_line(line, too_long, options_.max_bytes, warnings, id);
      int status = kTrouble;
      if (submission && rewriter) {
        complete(*submission);
        Rewrite result = (*rewriter)(*submission, author_, {});
        warnings.move_before(result.warnings);
        exchange::write_rewrite(result, out, id);
        status = status_of(result);
      } else {
        refuse_line(submission ? rewriter.error() : submission.error(), number, id, out);
      }
      out += '\n';
      return status;
    };
  }

  /// The changes that were declined, as bytes of the post.
  std::optional<RewriteOptions> declined(const Rewrite& rewrite) const {
    RewriteOptions options;
    for (const unsigned number : options_.decline) {
      if (number == 0 || number > rewrite.changes.size()) {
        refuse({ErrorCode::bad_usage, "there is no change " + std::to_string(number) + " to decline", {}});
        return std::nullopt;
      }
      const Change& change = rewrite.changes[number - 1];
      options.keep.push_back({change.begin, change.end});
    }
    return options;
  }

  int one() const {
    Submission submission = options_.fields;
    exchange::Warnings warnings;
    std::string id;
    if (!options_.has_text) {
      const Input input(options_.file, console_);
      if (input.error()) return refuse(*input.error());
      if ((!options_.file || *options_.file == "-") && console_.asks_a_person())
        write_all(console_.err, "Type or paste the draft, then press Ctrl-D on a line of its own.\n");
      Result<std::string> text = read_draft(input, input.name(), options_.max_bytes, warnings);
      if (!text) return refuse(text.error());
      if (options_.json) {
        Result<Submission> read = exchange::read_submission(*text, warnings, &id);
        if (!read) return refuse(read.error());
        submission = std::move(*read);
        complete(submission);
      } else {
        submission.text = std::move(*text);
      }
    }
    const auto rewriter = engine_.rewriter();
    if (!rewriter) return refuse(rewriter.error());
    Rewrite rewrite = (*rewriter)(submission, author_, {});
    if (!options_.decline.empty()) {
      const auto keep = declined(rewrite);
      if (!keep) return kTrouble;
      rewrite = (*rewriter)(submission, author_, *keep);
    }
    warnings.move_before(rewrite.warnings);
    std::string out;
    if (options_.format == Format::json || (options_.json && !options_.format)) {
      exchange::write_rewrite(rewrite, out, id);
      out += '\n';
    } else {
      for (const std::string& warning : rewrite.warnings) console_.complain(warning);
      out = RewriteText(engine_, console_.colour(), console_.width()).of(rewrite, submission.text);
    }
    return console_.print(out) ? status_of(rewrite) : kTrouble;
  }

  const RewriteCommandOptions& options_;
  const Console& console_;
  const Engine& engine_;
  Author author_;
};

}  // namespace

int rewrite(const RewriteCommandOptions& options, const Console& console, const Engine& engine) {
  return RewriteCommand(options, console, engine).run();
}

}  // namespace scruple::cli
