// Posts given back: the cases of rewrite.case, and what has to hold of any post.
#include "scruple/rewrite.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <sstream>

#include "exchange/read.h"
#include "exchange/write.h"
#include "scruple/reviewer.h"

namespace scruple {
namespace {

struct Built {
  Reviewer reviewer;
  Rewriter rewriter;
};

Built built(Result<Reviewer> reviewer) {
  auto rewriter = Rewriter::open(*reviewer);
  return Built{*std::move(reviewer), *std::move(rewriter)};
}

const Built& built_in() {
  static const Built without = built(Reviewer::open(Knowledge::built_in().value()));
  return without;
}

const Built& with_encoder() {
  static const Built with =
      built(Reviewer::open(Knowledge::built_in().value())->with_encoder(*Knowledge::built_in_encoder()));
  return with;
}

std::string lines_of(const char* path) {
  std::ifstream file(std::string(SCRUPLE_SOURCE_DIR "/") + path, std::ios::binary);
  std::ostringstream out;
  out << file.rdbuf();
  EXPECT_FALSE(out.str().empty()) << path;
  return out.str();
}

/// The post with the changes made.
std::string applied(const std::string& post, const std::vector<Change>& changes) {
  std::string out;
  std::size_t at = 0;
  for (const Change& change : changes) {
    EXPECT_LE(at, change.begin);
    EXPECT_LE(change.begin, change.end);
    EXPECT_LE(change.end, post.size());
    out.append(post, at, change.begin - at).append(change.to);
    at = change.end;
  }
  return out.append(post, at);
}

bool whole_characters(const std::string& text) {
  std::string json;
  Submission submission;
  submission.text = text;
  exchange::write_submission(submission, json);
  return json.find("\xEF\xBF\xBD") == std::string::npos;
}

/// What has to hold whatever the post.
void expect_sound(const Submission& submission, const Rewrite& rewrite) {
  const std::string& post = submission.text;
  switch (rewrite.status) {
    case RewriteStatus::unchanged:
      ASSERT_TRUE(rewrite.text);
      EXPECT_EQ(*rewrite.text, post);
      EXPECT_TRUE(rewrite.changes.empty());
      break;
    case RewriteStatus::withheld:
      EXPECT_FALSE(rewrite.text);
      EXPECT_TRUE(rewrite.changes.empty());
      break;
    case RewriteStatus::rewritten: {
      ASSERT_TRUE(rewrite.text);
      EXPECT_FALSE(rewrite.changes.empty());
      EXPECT_EQ(applied(post, rewrite.changes), *rewrite.text) << post;
      EXPECT_NE(*rewrite.text, post);
      EXPECT_LE(rewrite.text->size(), post.size() + 100);
      if (whole_characters(post)) {
        EXPECT_TRUE(whole_characters(*rewrite.text)) << post;
      }
      for (const Change& change : rewrite.changes) EXPECT_FALSE(change.reason.empty()) << post;
      break;
    }
  }
  EXPECT_FALSE(rewrite.reason.empty());
}

Review reviewed_at_half(const Submission& submission, const std::string& text, const Author& author) {
  Submission again = submission;
  again.text = text;
  ReviewOptions options;
  options.threshold_share = 0.5;
  Workspace workspace;
  return built_in().reviewer.review(again, author, workspace, options);
}

std::vector<std::string> split(const std::string& list) {
  std::vector<std::string> parts;
  std::stringstream in(list);
  for (std::string part; std::getline(in, part, ';');) {
    const auto begin = part.find_first_not_of(' ');
    if (begin == std::string::npos) continue;
    parts.push_back(part.substr(begin, part.find_last_not_of(' ') - begin + 1));
  }
  return parts;
}

struct Case {
  Submission submission;
  Author author;
  std::string status, is, ops;
  bool closely = false;
  std::vector<std::string> gone, stays;
};

std::vector<Case> cases() {
  std::vector<Case> list;
  std::stringstream in(lines_of("tests/advise/rewrite.case"));
  bool open = false;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') {
      open = open && !line.empty();
      continue;
    }
    const std::string key = line.substr(0, line.find(' '));
    const auto at = line.find_first_not_of(' ', key.size());
    const std::string value = at == std::string::npos ? "" : line.substr(at);
    if (key == "post") {
      list.emplace_back().submission.text = value;
      list.back().author.codes = {"nmc"};
      open = true;
      continue;
    }
    EXPECT_TRUE(open) << line;
    Case& one = list.back();
    if (key == "|")
      one.submission.text += "\n" + value;
    else if (key == "codes")
      one.author.codes = {value};
    else if (key == "kind")
      one.submission.kind = *from_name<Kind>(value);
    else if (key == "closely")
      one.closely = value == "yes";
    else if (key == "status")
      one.status = value;
    else if (key == "is")
      one.is = value;
    else if (key == "ops")
      one.ops = value;
    else if (key == "gone")
      one.gone = split(value);
    else if (key == "stays")
      one.stays = split(value);
    else
      ADD_FAILURE() << "unknown line: " << line;
  }
  return list;
}

TEST(Rewrite, GivesBackWhatTheCasesSay) {
  const auto list = cases();
  EXPECT_GT(list.size(), 10U);
  for (const Case& one : list) {
    const Built& used = one.closely ? with_encoder() : built_in();
    const Rewrite rewrite = used.rewriter.rewrite(one.submission, one.author);
    expect_sound(one.submission, rewrite);
    const std::string text = rewrite.text.value_or("");
    if (!one.status.empty()) {
      EXPECT_EQ(name(rewrite.status), one.status) << one.submission.text << "\n" << text;
    }
    if (!one.is.empty()) {
      EXPECT_EQ(text, one.is);
    }
    for (const std::string& word : one.gone)
      EXPECT_EQ(text.find(word), std::string::npos) << word << " is left in: " << text;
    for (const std::string& word : one.stays)
      EXPECT_NE(text.find(word), std::string::npos) << word << " is missing in: " << text;
    for (const std::string& op : split(one.ops))
      EXPECT_TRUE(std::any_of(rewrite.changes.begin(), rewrite.changes.end(),
                              [&](const Change& change) { return name(change.op) == op; }))
          << op << ": " << one.submission.text;
  }
}

/// Posts of the corpus, every so many lines.
template <class See>
void each_post(See&& see) {
  constexpr int kEvery = 5;
  for (const char* file : {"confidentiality", "descriptions", "talk", "thin_a", "voices", "everyday"}) {
    std::stringstream in(lines_of(("knowledge/corpus/" + std::string(file) + ".jsonl").c_str()));
    int number = 0;
    for (std::string line; std::getline(in, line);) {
      if (++number % kEvery != 0) continue;
      exchange::Warnings warnings;
      const auto submission = exchange::read_submission(line, warnings);
      ASSERT_TRUE(submission.ok());
      see(*submission);
    }
  }
}

TEST(Rewrite, IsQuietSoundAndTheSameTwice) {
  int rewritten = 0, unchanged = 0;
  std::map<Operation, int> operations;
  Workspace workspace;
  each_post([&](const Submission& submission) {
    const Rewrite rewrite = built_in().rewriter.rewrite(submission, {}, workspace);
    expect_sound(submission, rewrite);
    const Review before = built_in().reviewer.review(submission);
    EXPECT_EQ(before.findings.empty(), rewrite.status == RewriteStatus::unchanged) << submission.text;
    EXPECT_EQ(rewrite.before, before.verdict);
    unchanged += rewrite.status == RewriteStatus::unchanged ? 1 : 0;
    std::string one, two;
    exchange::write_rewrite(rewrite, one);
    exchange::write_rewrite(built_in().rewriter.rewrite(submission), two);
    EXPECT_EQ(one, two);
    if (rewrite.status != RewriteStatus::rewritten) return;
    ++rewritten;
    for (const Change& change : rewrite.changes) ++operations[change.op];
    EXPECT_EQ(rewrite.after, Verdict::nothing_found);
    EXPECT_TRUE(reviewed_at_half(submission, *rewrite.text, *submission.author).findings.empty())
        << *rewrite.text;
    // What was mended needs no mending.
    Submission again = submission;
    again.text = *rewrite.text;
    EXPECT_EQ(built_in().rewriter.rewrite(again).status, RewriteStatus::unchanged) << *rewrite.text;
  });
  EXPECT_GT(rewritten, 20);
  EXPECT_GT(unchanged, 100);
  for (const Operation op : {Operation::drop, Operation::generalise, Operation::shift, Operation::split})
    EXPECT_GT(operations[op], 0) << name(op);
}

TEST(Rewrite, LeavesWhatIsDeclinedAndSaysSo) {
  int declined = 0;
  Workspace workspace;
  each_post([&](const Submission& submission) {
    const Rewrite first = built_in().rewriter.rewrite(submission, {}, workspace);
    if (first.status != RewriteStatus::rewritten) return;
    const Change& change = first.changes.front();
    if (change.op == Operation::declare || change.op == Operation::decline || change.begin == change.end)
      return;
    RewriteOptions options;
    options.keep.push_back({change.begin, change.end});
    const Rewrite second = built_in().rewriter.rewrite(submission, {}, workspace, options);
    ++declined;
    if (!second.text) return;
    expect_sound(submission, second);
    // Every word of it is still there.
    const std::string words = submission.text.substr(change.begin, change.end - change.begin);
    std::stringstream in(words);
    std::string word;
    in >> word;
    word = word.substr(0, word.find_first_of(".,!?;:"));
    // It may begin a sentence now.
    std::string capital = word;
    if (!capital.empty())
      capital[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(capital[0])));
    EXPECT_TRUE(second.text->find(word) != std::string::npos ||
                second.text->find(capital) != std::string::npos)
        << words << "\n"
        << *second.text;
  });
  EXPECT_GT(declined, 10);
}

TEST(Rewrite, SaysWhatWasNotRead) {
  Submission submission;
  submission.text = "Dziś zmarła pani Nowak z łóżka 3, miała 81 lat.";
  const Rewrite rewrite = built_in().rewriter.rewrite(submission);
  ASSERT_EQ(rewrite.warnings.size(), 1U);
  EXPECT_NE(rewrite.warnings.front().find("not in English"), std::string::npos) << rewrite.warnings.front();
  submission.text = "Lovely shift, thank you all.";
  EXPECT_TRUE(built_in().rewriter.rewrite(submission).warnings.empty());
}

TEST(Rewrite, NamesTheLessonOfAConditionAndOfNothingElse) {
  Author author;
  author.codes = {"nmc"};
  Submission submission;
  submission.text = "Mr Pethybridge in bay 3 has leukaemia";
  EXPECT_TRUE(built_in().rewriter.rewrite(submission, author).lesson);
  submission.text = "Mr Pethybridge in bay 3 made us all laugh";  // no acute lymphoblastic one
  EXPECT_FALSE(built_in().rewriter.rewrite(submission, author).lesson);
}

TEST(Rewrite, NoTemplateRaisesAFinding) {
  for (const std::string_view text : built_in().rewriter.templates())
    for (const char* code : {"nmc", "hcpc", "nhs-trust", "nottingham", "gmc"}) {
      Submission submission;
      submission.text = text;
      Author author;
      author.codes = {code};
      author.role = "nurse";
      const Review review = reviewed_at_half(submission, std::string(text), author);
      EXPECT_TRUE(review.findings.empty()) << code << ": " << text << ": " << review.findings.front().topic;
    }
}

TEST(Rewrite, AnswersAPatientWhoAskedForContact) {
  Submission submission;
  submission.kind = Kind::friend_request;
  submission.relationship = Relationship::patient_past;
  submission.direction = Direction::received;
  submission.outcome = Outcome::pending;
  submission.text = "Hi, you looked after me last month. Can we be friends?";
  Author author;
  author.codes = {"nmc"};
  const Rewrite rewrite = built_in().rewriter.rewrite(submission, author);
  ASSERT_EQ(rewrite.status, RewriteStatus::rewritten) << rewrite.reason;
  ASSERT_EQ(rewrite.changes.size(), 1U);
  EXPECT_EQ(rewrite.changes.front().op, Operation::decline);
  EXPECT_EQ(*rewrite.text, rewrite.changes.front().to);
}

TEST(Rewrite, DeclaresTheAuthorsOwnInterestAndViews) {
  Submission submission;
  submission.text = "New scrubs from Cotton & Co are so comfy! Use my code NURSE10 for 10% off, link in bio";
  Author author;
  author.codes = {"nmc"};
  author.interests = {"paid partner of Cotton & Co"};
  const Rewrite rewrite = built_in().rewriter.rewrite(submission, author);
  if (rewrite.before == Verdict::nothing_found) GTEST_SKIP() << "nothing is found in it";
  if (rewrite.status == RewriteStatus::rewritten) {
    EXPECT_NE(rewrite.text->find("paid partner of Cotton & Co"), std::string::npos) << *rewrite.text;
  }
}

TEST(Rewrite, TakesAnyBytes) {
  for (const std::string& text : {std::string(), std::string(" \n\t"), std::string("\xFF\xFE Mr Smith \xC3"),
                                  std::string("#RoyalDerby"), std::string(3, '\0'), std::string("((((\"'"),
                                  std::string("Mrs Kaur, 81, bed 4"), std::string(200, 'a')}) {
    Submission submission;
    submission.text = text;
    expect_sound(submission, built_in().rewriter.rewrite(submission));
  }
}

}  // namespace
}  // namespace scruple
