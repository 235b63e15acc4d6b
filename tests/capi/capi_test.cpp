// The C API as a C++ caller sees it; that the header is C, tests/capi/ndjson.c shows.
#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include "scruple/reviewer.h"
#include "scruple/scruple.h"

namespace {

struct Answer {
  scruple_status status;
  std::string line;
};

Answer review(scruple_engine* engine, const std::string& json) {
  char* out = nullptr;
  std::size_t size = 0;
  const scruple_status status = scruple_review(engine, json.data(), json.size(), &out, &size);
  Answer answer{status, std::string(out, size)};
  EXPECT_EQ(std::strlen(out), size) << "a NUL follows the line, and none is in it";
  scruple_free(out);
  return answer;
}

class CApi : public testing::Test {
 protected:
  void SetUp() override { ASSERT_NE(engine, nullptr); }
  void TearDown() override { scruple_close(engine); }
  scruple_engine* engine = scruple_open(nullptr, 0);
};

TEST_F(CApi, ReviewsASubmission) {
  const Answer answer = review(engine, R"({"id": "a", "text": "Lovely shift today"})");
  EXPECT_EQ(answer.status, SCRUPLE_REVIEWED);
  EXPECT_EQ(answer.line.find(R"({"id":"a","verdict":")"), 0U) << answer.line;
  EXPECT_EQ(answer.line.find('\n'), std::string::npos);
}

TEST_F(CApi, SaysWhyALineIsRefused) {
  for (const std::string json : {"", "{", "[]", "{\"text\": 7}", "\xff", "{}"}) {
    const Answer answer = review(engine, json);
    EXPECT_EQ(answer.status, SCRUPLE_REFUSED) << json;
    EXPECT_NE(answer.line.find("\"error\":{"), std::string::npos) << answer.line;
  }
}

TEST_F(CApi, GivesTheSameAfterOtherReviews) {
  const std::string json = R"({"text": "Gave bed 4 her insulin, she is 87 and from Derby"})";
  const Answer first = review(engine, json);
  for (const std::string other :
       {R"({"text": "x"})", "{", R"({"text": "ring me on 07700 900123", "kind": "email"})"}) {
    review(engine, other);
    EXPECT_EQ(review(engine, json).line, first.line);
  }
}

TEST_F(CApi, SaysTheSameVersionAsTheReview) {
  const std::string version = scruple_version();
  EXPECT_EQ(version, scruple::version());
  EXPECT_NE(review(engine, R"({"text": "x"})").line.find("\"version\":\"" + version + "\""),
            std::string::npos);
}

TEST_F(CApi, ThreadsWithAnEngineEachAgree) {
  const std::string json = R"({"text": "My NHS number is 943 476 5919"})";
  const Answer expected = review(engine, json);
  std::vector<std::string> lines(4);
  std::vector<std::thread> threads;
  for (std::string& line : lines) {
    threads.emplace_back([&] {
      scruple_engine* own = scruple_open(nullptr, 0);
      for (int i = 0; i < 50; ++i) line = review(own, json).line;
      scruple_close(own);
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& line : lines) EXPECT_EQ(line, expected.line);
}

TEST(CApiOpen, RefusesDamagedKnowledge) {
  EXPECT_EQ(scruple_open("", 0), nullptr);
  EXPECT_EQ(scruple_open("SCRUPLE", 8), nullptr);
  const std::string zeros(4096, '\0');
  EXPECT_EQ(scruple_open(zeros.data(), zeros.size()), nullptr);
}

TEST(CApiMemory, NothingIsAllowed) {
  scruple_close(nullptr);
  scruple_free(nullptr);
  void* memory = scruple_alloc(0);
  EXPECT_NE(memory, nullptr);
  scruple_free(memory);
}

}  // namespace
