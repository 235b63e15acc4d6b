#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
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

class Check {
 public:
  Check(const CheckOptions& options, const Console& console, const Engine& engine)
      : options_(options), console_(console), engine_(engine) {}

  int run() {
    if (!sensible() || !find_author() || !find_media()) return kTrouble;
    if (options_.ndjson) return stream();
    return options_.json ? one_submission() : draft();
  }

 private:
  int refuse(const Error& error) const {
    console_.complain(error);
    return kTrouble;
  }
  bool usage(const std::string& message) const {
    refuse({ErrorCode::bad_usage, message, {}});
    return false;
  }

  bool sensible() const {
    if (options_.json && options_.ndjson) return usage("--json and --ndjson exclude each other");
    if (options_.ndjson && options_.format && *options_.format != Format::json) {
      return usage("--ndjson answers in JSON; leave --format out");
    }
    if ((options_.json || options_.ndjson) && options_.has_fields) {
      return usage(
          "with --json or --ndjson the submission says these things itself; leave out the options that "
          "describe a draft");
    }
    if (options_.has_text && options_.file) return usage("give a FILE or --text, not both");
    if (options_.fields.as_of && !exchange::is_date(*options_.fields.as_of)) {
      return usage("--as-of takes a date such as 2024-09-01");
    }
    return codes_known(options_.codes, engine_.codes(), console_);
  }

  bool find_author() {
    const auto author = cli::find_author(options_.author, console_);
    if (!author) return false;
    author_ = *author;
    override_author(author_);
    return true;
  }

  /// What the options say of the author counts more than any profile or submission.
  void override_author(Author& author) const {
    if (!options_.codes.empty()) author.codes = options_.codes;
    if (options_.bio) author.bio = options_.bio;
    if (options_.account) author.account = options_.account;
  }

  bool find_media() const {
    for (const Media& media : options_.fields.media) {
      if (media.file && ::access(media.file->c_str(), R_OK) == 0) continue;
      refuse({ErrorCode::unreadable,
              std::string("could not be read: ") + std::strerror(errno),
              {*media.file, 0, 0, ""}});
      return false;
    }
    return true;
  }

  ReviewOptions review_options() const {
    ReviewOptions out;
    out.min_confidence = options_.min_confidence;
    out.explain = options_.explain;
    out.deep = options_.deep;
    return out;
  }

  /// The options' say in a submission that came as JSON.
  void complete(Submission& submission) const {
    if (!submission.as_of) submission.as_of = options_.fields.as_of;
    if (submission.author) override_author(*submission.author);
  }

  void add_gaps(Review& review) const {
    for (const Media& media : options_.fields.media) {
      const auto said = [&](const std::string& line) { return line.find(*media.file) != std::string::npos; };
      if (std::none_of(review.could_not_check.begin(), review.could_not_check.end(), said)) {
        review.could_not_check.push_back("What " + *media.file +
                                         " shows: the program does not look at pictures.");
      }
    }
  }

  int status_of(const Review& review) const {
    if (!options_.fail_on) return kNothing;
    for (const Finding& finding : review.findings) {
      if (finding.severity >= *options_.fail_on) return kSomething;
    }
    return kNothing;
  }

  int stream() const {
    const Input input(options_.file, console_);
    if (input.error()) return refuse(*input.error());
    StreamOptions stream;
    stream.jobs = options_.jobs != 0 ? options_.jobs : std::max(1U, std::thread::hardware_concurrency());
    stream.longest_line = options_.max_bytes;
    return run_stream(console_, input.descriptor(), stream, [this] { return answer(); });
  }

  AnswerLine answer() const {
    return [this, review = engine_.reviewer(review_options())](std::string_view line, std::uint32_t number,
                                                               bool too_long, std::string& out) {
      exchange::Warnings warnings;
      std::string id;
      Result<Submission> submission = read_line(line, too_long, options_.max_bytes, warnings, id);
      int status = kTrouble;
      if (submission) {
        complete(*submission);
        Review result = review(*submission, author_);
        add_gaps(result);
        warnings.move_before(result.warnings);
        exchange::write_review(result, out, id);
        status = status_of(result);
      } else {
        refuse_line(submission.error(), number, id, out);
      }
      out += '\n';
      return status;
    };
  }

  int one_submission() const {
    const Input input(options_.file, console_);
    if (input.error()) return refuse(*input.error());
    const Result<std::string> json = read_all(input.descriptor(), input.name(), options_.max_bytes);
    if (!json) return refuse(json.error());
    exchange::Warnings warnings;
    std::string id;
    Result<Submission> submission = exchange::read_submission(*json, warnings, &id);
    if (!submission) {
      Error error = submission.error();
      if (options_.format == Format::json) {
        std::string line;
        exchange::error_line(error, id, line);
        console_.print(line + "\n");
      }
      error.place.file = input.name();
      return refuse(error);
    }
    complete(*submission);
    return report(*submission, warnings, "draft", id);
  }

  /// True when the draft is an act that needs no words, so that none are waited for.
  bool needs_no_text() const {
    return !options_.file && !options_.has_text &&
           (options_.fields.kind == Kind::friend_request || options_.fields.target.has_value() ||
            (!options_.fields.media.empty() && console_.asks_a_person()));
  }

  int draft() const {
    Submission submission = options_.fields;
    std::string name = "draft";
    exchange::Warnings warnings;
    if (!options_.has_text && !needs_no_text()) {
      const Input input(options_.file, console_);
      if (input.error()) return refuse(*input.error());
      if (options_.file && *options_.file != "-") {
        name = input.name();
      } else if (console_.asks_a_person()) {
        write_all(console_.err, "Type or paste the draft, then press Ctrl-D on a line of its own.\n");
      }
      Result<std::string> text = read_draft(input, name, options_.max_bytes, warnings);
      if (!text) return refuse(text.error());
      submission.text = std::move(*text);
    }
    const bool blank = submission.text.find_first_not_of(" \t\r\n") == std::string::npos;
    if (blank && !needs_no_text() && submission.media.empty())
      warnings.add("the draft is empty: there was no text to check");
    return report(submission, warnings, name, "");
  }

  int report(const Submission& submission, exchange::Warnings& warnings, std::string_view name,
             std::string_view id) const {
    Review review = engine_.reviewer(review_options())(submission, author_);
    add_gaps(review);
    warnings.move_before(review.warnings);
    const Reviewed reviewed{submission, author_, review, engine_, name, id};
    std::string out;
    switch (options_.format.value_or(Format::text)) {
      case Format::text:
        out = text_report(reviewed, {console_.colour(), options_.all, options_.explain, console_.width()});
        break;
      case Format::json:
        out = json_report(reviewed);
        break;
      case Format::html:
        out = html_report(reviewed);
        break;
    }
    return console_.print(out) ? status_of(review) : kTrouble;
  }

  const CheckOptions& options_;
  const Console& console_;
  const Engine& engine_;
  Author author_;
};

}  // namespace

int check(const CheckOptions& options, const Console& console, const Engine& engine) {
  return Check(options, console, engine).run();
}

}  // namespace scruple::cli
