#include <algorithm>
#include <thread>
#include <utility>

#include "cli/commands.h"
#include "cli/display.h"
#include "cli/input.h"
#include "cli/profile.h"
#include "cli/stream.h"
#include "exchange/read.h"
#include "exchange/write.h"

namespace scruple::cli {
namespace {

class Extract {
 public:
  Extract(const ExtractOptions& options, const Console& console, const Engine& engine)
      : options_(options), console_(console), engine_(engine) {}

  int run() {
    if (options_.text && options_.file)
      return refuse({ErrorCode::bad_usage, "give a FILE or --text, not both", {}});
    const auto author = find_author(options_.author, console_);
    if (!author) return kTrouble;
    author_ = *author;
    if (options_.text) return text(*options_.text);
    const Input input(options_.file, console_);
    if (input.error()) return refuse(*input.error());
    if (options_.ndjson) return stream(input);
    exchange::Warnings warnings;
    const Result<std::string> text = read_draft(input, input.name(), options_.max_bytes, warnings);
    for (const std::string& warning : warnings.take()) console_.complain(warning);
    return text ? this->text(*text) : refuse(text.error());
  }

 private:
  int refuse(const Error& error) const {
    console_.complain(error);
    return kTrouble;
  }

  int text(std::string text) const {
    Submission submission;
    submission.text = std::move(text);
    const auto people = engine_.describer()(submission, author_);
    std::string out;
    if (options_.format == Format::json) {
      exchange::write_descriptions(people, out);
      out += '\n';
    } else {
      for (const DescribedPerson& person : people) out += shown(person, submission.text);
      if (people.empty()) out = "Nobody is described in any detail.\n";
    }
    return console_.print(out) ? kNothing : kTrouble;
  }

  static std::string shown(const DescribedPerson& person, std::string_view text) {
    std::string out = harmless(person.person) + "\n";
    for (const Detail& detail : person.attributes) {
      out += "  " + detail.name + ": " + harmless(detail.value);
      if (detail.of_author)
        out += " (from what is known of you)";
      else if (detail.span && detail.span->in == Field::text)
        out +=
            " (\"" + harmless(text.substr(detail.span->begin, detail.span->end - detail.span->begin)) + "\")";
      out += "\n";
    }
    return out;
  }

  int stream(const Input& input) const {
    StreamOptions stream;
    stream.jobs = options_.jobs != 0 ? options_.jobs : std::max(1U, std::thread::hardware_concurrency());
    stream.longest_line = options_.max_bytes;
    return run_stream(console_, input.descriptor(), stream, [this] { return answer(); });
  }

  AnswerLine answer() const {
    return [this, describe = engine_.describer()](std::string_view line, std::uint32_t number, bool too_long,
                                                  std::string& out) {
      exchange::Warnings warnings;
      std::string id;
      Result<Submission> submission = read_line(line, too_long, options_.max_bytes, warnings, id);
      int status = kNothing;
      if (submission) {
        exchange::write_descriptions(describe(*submission, author_), out, id);
      } else {
        refuse_line(submission.error(), number, id, out);
        status = kTrouble;
      }
      out += '\n';
      return status;
    };
  }

  const ExtractOptions& options_;
  const Console& console_;
  const Engine& engine_;
  Author author_;
};

}  // namespace

int extract(const ExtractOptions& options, const Console& console, const Engine& engine) {
  return Extract(options, console, engine).run();
}

}  // namespace scruple::cli
