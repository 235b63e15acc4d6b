// An engine whose findings are known beforehand, and a console whose streams are files.
//
// It finds the word "bed" (medium, in any field it reads), "name" (high) and "hm" (low);
// "rights" brings rights; each is found wherever it stands.
#pragma once

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include "cli/app.h"
#include "cli/engine.h"

namespace scruple::cli {

class FakeEngine final : public Engine {
 public:
  ReviewOne reviewer(const ReviewOptions& options) const override {
    return [options](const Submission& submission, const Author& author) {
      Review review;
      review.id = submission.id;
      review.engine = {"0.0.1", "00000000000000ff"};
      find(review, "name", Severity::high, submission);
      find(review, "bed", Severity::medium, submission);
      find(review, "hm", Severity::low, submission);
      if (submission.text.find("rights") != std::string::npos) {
        review.rights = Help{"You may speak up.", {{"the guardian", "at any time", "by telephone"}}};
      }
      if (!review.findings.empty()) {
        review.verdict = static_cast<Verdict>(1 + static_cast<int>(review.findings.front().severity));
      }
      const Author& who = submission.author ? *submission.author : author;
      if (who.empty()) review.assumed.push_back("a UK health professional");
      for (const std::string& code : who.codes) review.assumed.push_back("code " + code);
      if (options.explain) review.explanation.push_back("explained");
      return review;
    };
  }
  std::vector<std::string> codes() const override { return {"hcpc", "nmc"}; }
  std::string title(std::string_view topic) const override { return "Title of " + std::string(topic); }
  EngineVersion version() const override { return {"0.0.1", "00000000000000ff"}; }

 private:
  static void find(Review& review, const std::string& word, Severity severity, const Submission& submission) {
    Finding finding;
    finding.topic = "topic." + word;
    finding.severity = severity;
    finding.confidence = 0.75;
    const auto look = [&](const std::string& text, Field field) {
      for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        if (finding.spans.size() < kMaxSpans) {
          finding.spans.push_back(
              {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size()), field});
        }
        ++finding.span_count;
      }
    };
    look(submission.text, Field::text);
    if (submission.context) look(*submission.context, Field::context);
    if (submission.target) look(submission.target->text, Field::target);
    if (finding.span_count == 0) return;
    finding.reason = "Because of " + word + ".";
    finding.question = "Is " + word + " needed?";
    finding.advice = {"Leave " + word + " out.", "Say something else."};
    finding.clauses = {{"nmc", "nmc.1", "page 5", "Keep things to yourself."}};
    finding.routes = {{"your line manager", "today", "in person"}};
    finding.detectors = {{"pattern:" + word, 0.5}};
    finding.fingerprint = "00000000000000" + word.substr(0, 2);
    review.findings.push_back(finding);
  }
};

inline Result<std::unique_ptr<Engine>> open_fake(const std::string& /*codes_folder*/) {
  return std::unique_ptr<Engine>(std::make_unique<FakeEngine>());
}

/// Runs the program with what stands on its standard input, and keeps what it wrote.
class Program {
 public:
  explicit Program(const std::vector<std::string>& words, const std::string& input = "",
                   std::map<std::string, std::string> environment = {}, const OpenEngine& open = open_fake) {
    Console console;
    environment.try_emplace("HOME", "/nonexistent");
    console.env = [&](const char* name) {
      const auto found = environment.find(name);
      return found == environment.end() ? std::string() : found->second;
    };
    std::FILE* in = std::tmpfile();
    std::FILE* out_file = std::tmpfile();
    std::FILE* err_file = std::tmpfile();
    std::fwrite(input.data(), 1, input.size(), in);
    std::fflush(in);
    ::lseek(fileno(in), 0, SEEK_SET);
    console.in = fileno(in);
    console.out = fileno(out_file);
    console.err = fileno(err_file);
    status = cli::run(words, console, open);
    out = all_of(out_file);
    err = all_of(err_file);
    std::fclose(in);
  }

  int status = -1;
  std::string out, err;

 private:
  static std::string all_of(std::FILE* file) {
    std::string text;
    char buffer[65536];
    ::lseek(fileno(file), 0, SEEK_SET);
    for (ssize_t got = 0; (got = ::read(fileno(file), buffer, sizeof buffer)) > 0;) {
      text.append(buffer, static_cast<std::size_t>(got));
    }
    std::fclose(file);
    return text;
  }
};

/// A folder that goes when the test does.
class Folder {
 public:
  Folder() {
    char pattern[] = "/tmp/scruple-test-XXXXXX";
    path = ::mkdtemp(pattern);
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string put(const std::string& name, const std::string& text) const {
    const std::string file = path + "/" + name;
    std::FILE* out = std::fopen(file.c_str(), "wb");
    std::fwrite(text.data(), 1, text.size(), out);
    std::fclose(out);
    return file;
  }
  std::string path;
};

}  // namespace scruple::cli
