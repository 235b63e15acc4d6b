#include "cli/app.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <memory>
#include <numeric>
#include <utility>

#include "cli/commands.h"
#include "cli/display.h"

namespace scruple::cli {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 30;
constexpr unsigned kMostJobs = 256;
constexpr std::size_t kMostSlips = 2;  // of a mistyped command that is recognised
constexpr std::size_t kLongestCommand = 16;
constexpr const char* kAnswered = "Exit status: 0 answered, 2 a usage or input error.";

/// The words that an enum knows, in its order.
template <class E>
std::vector<std::string> words_of(int count) {
  std::vector<std::string> out;
  for (int i = 0; i < count; ++i) out.emplace_back(name(static_cast<E>(i)));
  return out;
}

/// Letters to add, drop, change or swap with a neighbour until `a` is `b` (optimal string alignment).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before, last, row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before = std::exchange(last, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row.back();
}

/// The command line as CLI11 sees it, and what it puts where.
class Grammar {
 public:
  Grammar()
      : app_("Looks at a draft before it is posted: what is risky, why, and how to mend it.", "scruple") {
    app_.set_help_flag("-h,--help", "Say how it is used");
    app_.add_flag("--version", version, "Say the program's version and the hash of its knowledge");
    app_.add_flag("--json", version_json, "With --version: as JSON");
    app_.require_subcommand(0, 1);
    app_.footer("Exit status: 0 nothing at or above --fail-on, 1 something, 2 a usage or input error.");
    add_check();
    add_extract();
    add_ask();
    add_rewrite();
    CLI::App* author_command =
        app_.add_subcommand("author", "Ask who you are and keep the answers as your profile");
    author_command->add_flag("--show", author.show, "Print the profile instead");
    author_command->footer(kAnswered);
    add_codes();
    add_explain();
    add_k();
    CLI::App* schema_command = app_.add_subcommand("schema", "Print a JSON Schema of the exchange format");
    schema_command->add_option(
        "NAME", schema.name,
        "author, description, error, finding, k, review, rewrite or submission; none: list them");
    schema_command->footer(kAnswered);
  }

  CLI::App& app() { return app_; }

  /// Turns what CLI11 filled in into options.
  void finish() {
    check.has_text = text_option_->count() != 0;
    if (check.has_text) check.fields.text = text_;
    if (!kind_.empty()) check.fields.kind = *from_name<Kind>(kind_);
    check.fields.relationship = from_name<Relationship>(relationship_);
    check.fields.direction = from_name<Direction>(direction_);
    check.fields.outcome = from_name<Outcome>(outcome_);
    check.account = from_name<AccountKind>(account_);
    if (target_) check.fields.target = Target{*target_, {}, {}, {}};
    for (const std::string& file : media_) check.fields.media.push_back({file, {}, {}, {}});
    check.has_fields = check.has_text || !kind_.empty() || check.fields.context ||
                       check.fields.relationship || check.fields.direction || check.fields.outcome ||
                       target_ || !media_.empty();
    check.codes = split(codes_);
    ask.codes = split(ask_codes_);
    rewrite.has_text = rewrite_text_option_->count() != 0;
    if (rewrite.has_text) rewrite.fields.text = rewrite_text_;
    if (!rewrite_kind_.empty()) rewrite.fields.kind = *from_name<Kind>(rewrite_kind_);
    rewrite.codes = split(rewrite_codes_);
    if (!rewrite_format_.empty()) rewrite.format = rewrite_format_ == "json" ? Format::json : Format::text;
    if (!ask_format_.empty()) ask.format = ask_format_ == "json" ? Format::json : Format::text;
    if (format_ == "json") check.format = Format::json;
    if (format_ == "html") check.format = Format::html;
    if (format_ == "text") check.format = Format::text;
    check.fail_on = from_name<Severity>(fail_on_);
    check.deep = deep_ == "always" ? Deep::always : deep_ == "never" ? Deep::never : Deep::automatic;
    if (extract_format_ == "json") extract.format = Format::json;
    if (codes_format_ == "json") codes.format = Format::json;
    if (explain_format_ == "json") explain.format = Format::json;
  }

  bool version = false;
  bool version_json = false;
  CheckOptions check;
  ExtractOptions extract;
  AskOptions ask;
  RewriteCommandOptions rewrite;
  AuthorOptions author;
  SchemaOptions schema;
  CodesOptions codes;
  ExplainOptions explain;
  KOptions k;

 private:
  /// "a,b" as a list.
  static std::vector<std::string> split(const std::string& words) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t end = std::min(words.find(',', at), words.size());
      if (end != at) out.push_back(words.substr(at, end - at));
      at = end + 1;
    }
    return out;
  }

  void add_extract() {
    CLI::App* command =
        app_.add_subcommand("extract", "Say who is described in a text, and by which details");
    command->add_option("FILE", extract.file, "A file with the text; - or none: standard input");
    command->add_option("--text", extract.text, "The text itself");
    command->add_option("--author", extract.author, "An author profile instead of your own")
        ->type_name("FILE");
    command->add_option("--format", extract_format_, "How to answer: text or json")
        ->check(CLI::IsMember({"text", "json"}));
    command->add_flag("--ndjson", extract.ndjson,
                      "FILE is a stream of submissions, one a line; descriptions come out likewise");
    command->add_option("--jobs", extract.jobs, "Threads for --ndjson; by default one for each core")
        ->check(CLI::Range(1U, kMostJobs))
        ->type_name("N");
    command->add_option("--max-bytes", extract.max_bytes, "Longest text or line that is read")
        ->check(CLI::Range(std::size_t{1}, kMostBytes))
        ->type_name("N")
        ->capture_default_str();
    command->footer(kAnswered);
  }

  void add_ask() {
    CLI::App* command = app_.add_subcommand("ask", "Answer a question about social media, in your own words");
    command->add_option("WORDS", ask.words, "The question; none: ask you, or read standard input");
    command->add_option("--author", ask.author, "An author profile instead of your own")->type_name("FILE");
    command->add_option("--codes", ask_codes_, "Codes that bind you, commas between; +x adds x")
        ->type_name("A,B");
    add_codes_dir(command, ask.codes_dir);
    command->add_option("--format", ask_format_, "How to answer: text or json")
        ->check(CLI::IsMember({"text", "json"}));
    command->add_flag("--all", ask.all, "Every answer that fits, in full; without words: list the questions");
    command->footer("Exit status: 0 answered, 1 nothing fits, 2 a usage or input error.");
  }

  void add_rewrite() {
    CLI::App* command = app_.add_subcommand(
        "rewrite", "Give a draft back so that it can be shared, changed as little as it takes");
    command->add_option("FILE", rewrite.file, "A file with the draft's text; - or none: standard input");
    rewrite_text_option_ = command->add_option("--text", rewrite_text_, "The draft's text itself");
    command->add_option("--kind", rewrite_kind_, "What kind of act it is")
        ->check(CLI::IsMember(words_of<Kind>(kKinds)));
    command->add_option("--context", rewrite.fields.context, "One line on the circumstances");
    command->add_option("--author", rewrite.author, "An author profile instead of your own")
        ->type_name("FILE");
    command->add_option("--codes", rewrite_codes_, "Codes that bind the author, commas between; +x adds x")
        ->type_name("A,B");
    add_codes_dir(command, rewrite.codes_dir);
    command
        ->add_option("--decline", rewrite.decline,
                     "Changes to leave out, by number; the others are worked out anew")
        ->delimiter(',')
        ->type_name("N");
    command->add_flag("--json", rewrite.json, "FILE is one submission as JSON");
    command->add_flag("--ndjson", rewrite.ndjson,
                      "FILE is a stream of submissions, one a line; rewrites come out likewise");
    command->add_option("--format", rewrite_format_, "How to answer: text or json")
        ->check(CLI::IsMember({"text", "json"}));
    command->add_option("--jobs", rewrite.jobs, "Threads for --ndjson; by default one for each core")
        ->check(CLI::Range(1U, kMostJobs))
        ->type_name("N");
    command->add_option("--max-bytes", rewrite.max_bytes, "Longest text or line that is read")
        ->check(CLI::Range(std::size_t{1}, kMostBytes))
        ->type_name("N")
        ->capture_default_str();
    command->footer(
        "Exit status: 0 a version to share, 1 none, or what you declined is still found; 2 a usage or input "
        "error.");
  }

  /// Codes of a Trust or a school, beside those that are built in.
  static void add_codes_dir(CLI::App* command, std::string& folder) {
    command->add_option("--codes-dir", folder, "A folder with codes of your own, used beside those there are")
        ->type_name("DIR");
  }

  void add_codes() {
    CLI::App* command =
        app_.add_subcommand("codes", "List, show, search, compare and check codes (guidance)");
    command->add_option("ID", codes.id, "A code, to see its clauses; none: list the codes");
    command->add_option("--search", codes.search, "Clauses of any code that hold all these words")
        ->type_name("WORDS");
    command->add_option("--compare", codes.compare, "Two codes, ID or ID@DATE; one and --as-of: two editions")
        ->expected(1, 2)
        ->type_name("A [B]");
    command->add_option("--check", codes.check, "Check a code file")->type_name("FILE");
    command->add_flag("--ids", codes.ids, "Only the ids, one a line");
    add_codes_dir(command, codes.codes_dir);
    command->add_option("--as-of", codes.as_of, "Editions in force on this date")->type_name("DATE");
    command->add_option("--format", codes_format_, "How to answer: text or json")
        ->check(CLI::IsMember({"text", "json"}));
    command->footer("Exit status: 0; with --check, 1 if the file has faults; 2 a usage or input error.");
  }

  void add_explain() {
    CLI::App* command = app_.add_subcommand("explain", "Explain a topic, a clause or a finding");
    command->add_option(
        "WHAT", explain.what,
        "A topic or a clause; a finding's fingerprint or -, with a review on standard input; none: "
        "list the topics");
    add_codes_dir(command, explain.codes_dir);
    command->add_option("--as-of", explain.as_of, "By the codes in force on this date")->type_name("DATE");
    command->footer(kAnswered);
    command->add_option("--format", explain_format_, "How to answer: text or json")
        ->check(CLI::IsMember({"text", "json"}));
  }

  void add_k() {
    CLI::App* command = app_.add_subcommand("k", "Say how many people fit a description of a person");
    command->add_option("FILE", k.file, "A file with the description as JSON; - or none: standard input");
    command->add_option("--desc", k.desc, "The description itself, as JSON")->type_name("JSON");
    command->add_flag("--ndjson", k.ndjson,
                      "FILE is a stream of descriptions, one a line; estimates come out likewise");
    command->add_flag("--json", k.json, "Answer in JSON");
    command->add_flag("--explain", k.explain, "The whole sum, line by line, with its sources");
    command->add_option("--jobs", k.jobs, "Threads for --ndjson; by default one for each core")
        ->check(CLI::Range(1U, kMostJobs))
        ->type_name("N");
    command->add_option("--max-bytes", k.max_bytes, "Longest description or line that is read")
        ->check(CLI::Range(std::size_t{1}, kMostBytes))
        ->type_name("N")
        ->capture_default_str();
    command->footer(
        "Exit status: 0 answered, 2 a usage or input error. `scruple schema description` lists the keys.");
  }

  void add_check() {
    CLI::App* command = app_.add_subcommand("check", "Review a draft, a submission or a stream of them");
    command->add_option("FILE", check.file, "A file with the draft's text; - or none: standard input");
    text_option_ = command->add_option("--text", text_, "The draft's text itself");
    command->add_option("--kind", kind_, "What kind of act it is")
        ->check(CLI::IsMember(words_of<Kind>(kKinds)));
    command->add_option("--context", check.fields.context, "One line on the circumstances");
    command->add_option("--target", target_, "The text that is liked, shared or answered");
    command->add_option("--relationship", relationship_, "How the other person stands to you")
        ->check(CLI::IsMember(words_of<Relationship>(6)));
    command->add_option("--direction", direction_, "Who began it")
        ->check(CLI::IsMember(words_of<Direction>(2)));
    command->add_option("--outcome", outcome_, "What became of it")
        ->check(CLI::IsMember(words_of<Outcome>(3)));
    command
        ->add_option("--media", media_,
                     "A picture that goes with it, by name; it is not looked at; may be given several times")
        ->allow_extra_args(false)  // the draft's file may stand behind it
        ->type_name("FILE");
    command->add_option("--author", check.author, "An author profile instead of your own")->type_name("FILE");
    command->add_option("--codes", codes_, "Codes that bind the author, commas between; +x adds x")
        ->type_name("A,B");
    add_codes_dir(command, check.codes_dir);
    command->add_option("--account", account_, "What kind of account speaks")
        ->check(CLI::IsMember(words_of<AccountKind>(3)));
    command->add_option("--bio", check.bio, "What the author's profile says");
    command->add_option("--as-of", check.fields.as_of, "Judge by the codes in force on this date")
        ->type_name("DATE");
    command->add_flag("--json", check.json, "FILE is one submission as JSON");
    command->add_flag("--ndjson", check.ndjson,
                      "FILE is a stream of submissions, one a line; reviews come out likewise");
    command->add_option("--format", format_, "How to answer: text, json or html")
        ->check(CLI::IsMember({"text", "json", "html"}));
    command->add_option("--fail-on", fail_on_, "Exit with 1 at findings of this severity or above")
        ->check(CLI::IsMember({"low", "medium", "high", "never"}))
        ->capture_default_str();
    command
        ->add_option("--min-confidence", check.min_confidence,
                     "Report findings at or above, instead of each topic's own threshold")
        ->check(CLI::Range(0.0, 1.0))
        ->type_name("P");
    command->add_flag("--all", check.all, "Every finding in full, not the first three");
    command->add_flag("--explain", check.explain, "Say what each finding rests on");
    command
        ->add_option("--deep", deep_,
                     "When a slower model reads the whole text: auto, where there is doubt; always; or never")
        ->check(CLI::IsMember({"auto", "always", "never"}));
    command->add_option("--jobs", check.jobs, "Threads for --ndjson; by default one for each core")
        ->check(CLI::Range(1U, kMostJobs))
        ->type_name("N");
    command->add_option("--max-bytes", check.max_bytes, "Longest text or line that is read")
        ->check(CLI::Range(std::size_t{1}, kMostBytes))
        ->type_name("N")
        ->capture_default_str();
  }

  CLI::App app_;
  CLI::Option* text_option_ = nullptr;
  CLI::Option* rewrite_text_option_ = nullptr;
  std::string text_, kind_, relationship_, direction_, outcome_, account_, codes_, format_, deep_;
  std::string ask_codes_, ask_format_;
  std::string rewrite_text_, rewrite_kind_, rewrite_codes_, rewrite_format_;
  std::string codes_format_, explain_format_, extract_format_;
  std::string fail_on_ = "medium";
  std::optional<std::string> target_;
  std::vector<std::string> media_;
};

/// What was wrong with the words, and where it says how they should be.
std::string trouble(const CLI::App& app, const std::vector<std::string>& words, const std::string& problem) {
  const auto commands = app.get_subcommands();
  if (!commands.empty()) return problem + "; see scruple " + commands.front()->get_name() + " --help";
  const auto word =
      std::find_if(words.begin(), words.end(), [](const auto& w) { return !w.starts_with('-'); });
  if (word == words.end()) return problem + "; see scruple --help";
  std::string close;
  std::size_t least = kMostSlips + 1;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    const std::size_t slips = word->size() <= kLongestCommand ? distance(*word, command->get_name()) : least;
    if (slips < least) least = slips, close = command->get_name();
  }
  return "there is no command " + harmless(*word) +
         (close.empty() ? "; see scruple --help" : "; did you mean scruple " + close + "?");
}

int dispatch(const std::vector<std::string>& words, const Console& console, const OpenEngine& open) {
  Grammar grammar;
  CLI::App& app = grammar.app();
  try {
    std::vector<std::string> reversed(words.rbegin(), words.rend());
    app.parse(std::move(reversed));
    grammar.finish();
  } catch (const CLI::CallForHelp&) {
    const auto commands = app.get_subcommands();
    return console.print(commands.empty() ? app.help() : commands.front()->help("scruple")) ? kNothing
                                                                                            : kTrouble;
  } catch (const CLI::ParseError& problem) {
    console.complain(trouble(app, words, problem.what()));
    return kTrouble;
  }

  const auto commands = app.get_subcommands();
  const std::string command = commands.empty() ? "" : commands.front()->get_name();
  if (command.empty() && !grammar.version) {
    write_all(console.err, app.help());
    return kTrouble;
  }
  if (command == "schema") return schema(grammar.schema, console);
  if (command == "author") return author(grammar.author, console);

  const auto engine = open(command == "codes"     ? grammar.codes.codes_dir
                           : command == "explain" ? grammar.explain.codes_dir
                           : command == "ask"     ? grammar.ask.codes_dir
                           : command == "rewrite" ? grammar.rewrite.codes_dir
                                                  : grammar.check.codes_dir);
  if (!engine) {
    console.complain(engine.error());
    return kTrouble;
  }
  if (command == "check") return check(grammar.check, console, **engine);
  if (command == "k") return k(grammar.k, console, **engine);
  if (command == "extract") return extract(grammar.extract, console, **engine);
  if (command == "rewrite") return rewrite(grammar.rewrite, console, **engine);
  if (command == "ask") return ask(grammar.ask, console, **engine);
  if (command == "codes") return codes(grammar.codes, console, **engine);
  if (command == "explain") return explain(grammar.explain, console, **engine);
  return version(grammar.version_json, console, **engine);
}

}  // namespace

int run(const std::vector<std::string>& words, const Console& console, const OpenEngine& open) {
  try {
    return dispatch(words, console, open);
  } catch (const std::exception& problem) {
    console.complain(std::string("stopped: ") + problem.what());
  } catch (...) {
    console.complain("stopped by something unforeseen");
  }
  return kTrouble;
}

std::vector<OptionName> option_names() {
  Grammar grammar;
  std::vector<OptionName> out;
  const auto add = [&](const CLI::App& app, const std::string& command) {
    for (const CLI::Option* option : app.get_options()) {
      for (const std::string& word : option->get_lnames()) out.push_back({command, "--" + word});
    }
  };
  add(grammar.app(), "");
  for (const CLI::App* command : grammar.app().get_subcommands([](CLI::App*) { return true; })) {
    add(*command, command->get_name());
  }
  return out;
}

}  // namespace scruple::cli
