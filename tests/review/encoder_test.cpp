// The encoder in a review: when it is asked, and what it brings.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "exchange/read.h"
#include "exchange/write.h"
#include "scruple/reviewer.h"

namespace scruple {
namespace {

const Reviewer& with_encoder() {
  static const Reviewer reviewer = [] {
    auto opened = Reviewer::open(*Knowledge::built_in())->with_encoder(*Knowledge::built_in_encoder());
    EXPECT_TRUE(opened.ok());
    return *opened;
  }();
  return reviewer;
}

std::string json(const Submission& submission, Deep deep) {
  Workspace workspace;
  ReviewOptions options;
  options.deep = deep;
  std::string text;
  exchange::write_review(with_encoder().review(submission, {}, workspace, options), text);
  return text;
}

std::vector<Submission> everyday_posts() {
  std::vector<Submission> list;
  std::ifstream file(SCRUPLE_SOURCE_DIR "/bench/posts.txt");
  for (std::string line; std::getline(file, line);) list.emplace_back().text = line;
  return list;
}

TEST(Encoder, IsNotAskedWhereNobodyWantsIt) {
  auto without = Reviewer::open(*Knowledge::built_in());
  ASSERT_TRUE(without.ok());
  for (const auto& post : everyday_posts()) {
    std::string text;
    exchange::write_review(without->review(post), text);
    EXPECT_EQ(json(post, Deep::never), text) << post.text;
  }
}

TEST(Encoder, IsAskedWhereThereIsDoubtAndOnlyThere) {
  std::size_t as_always = 0, as_never = 0;
  const auto posts = everyday_posts();
  for (const auto& post : posts) {
    const auto automatic = json(post, Deep::automatic);
    const bool always = automatic == json(post, Deep::always), never = automatic == json(post, Deep::never);
    EXPECT_TRUE(always || never) << post.text;
    as_always += always ? 1 : 0;
    as_never += never ? 1 : 0;
  }
  EXPECT_GT(as_never, posts.size() / 2);
  EXPECT_GT(as_always, as_never / 2);
}

TEST(Encoder, AReviewWithoutOneSaysWhereItIsMissing) {
  const auto without = Reviewer::open(*Knowledge::built_in());
  ASSERT_TRUE(without.ok());
  std::size_t missing = 0;
  for (const auto& post : everyday_posts()) {
    const bool asked = with_encoder().review(post).closer_reading == CloserReading::done;
    EXPECT_EQ(without->review(post).closer_reading,
              asked ? CloserReading::missing : CloserReading::not_needed)
        << post.text;
    missing += asked ? 1 : 0;
  }
  EXPECT_GT(missing, 0U);
}

TEST(Encoder, ALongTextIsReadInASettledTime) {
  Submission novel;
  for (int i = 0; i < 3000; ++i) novel.text += "My bed 6 lady is a nightmare and her family are worse. ";
  const auto review = json(novel, Deep::always);  // a window takes some milliseconds: unbounded, minutes
  EXPECT_NE(review.find("\"findings\""), std::string::npos);
}

TEST(Encoder, DamageIsRefused) {
  const std::vector<std::byte> nothing(64);
  EXPECT_FALSE(Knowledge::open(nothing).ok());
  const auto none_in_it = Reviewer::open(*Knowledge::built_in())->with_encoder(*Knowledge::built_in());
  ASSERT_FALSE(none_in_it.ok());
  EXPECT_EQ(none_in_it.error().code, ErrorCode::bad_knowledge);
}

}  // namespace
}  // namespace scruple
