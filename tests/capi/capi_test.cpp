// The C API as a C++ caller sees it; that the header is C, tests/capi/ndjson.c shows.
#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
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

TEST_F(CApi, SaysHowManyFitADescription) {
  const auto k = [&](const std::string& json) {
    char* out = nullptr;
    std::size_t size = 0;
    const scruple_status status = scruple_k(engine, json.data(), json.size(), &out, &size);
    Answer answer{status, std::string(out, size)};
    scruple_free(out);
    return answer;
  };
  const Answer answer = k(R"({"id": 7, "desc": {"rare": "64"}})");
  EXPECT_EQ(answer.status, SCRUPLE_REVIEWED);
  EXPECT_EQ(answer.line.find(R"({"id":7,"lambda":204.8,)"), 0U) << answer.line;
  EXPECT_EQ(k(R"({"desc": {"hair": "red"}})").status, SCRUPLE_REFUSED);
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

using Call = decltype(&scruple_ask);

Answer call(Call function, scruple_engine* engine, const std::string& json) {
  char* out = nullptr;
  std::size_t size = 0;
  const scruple_status status = function(engine, json.data(), json.size(), &out, &size);
  Answer answer{status, std::string(out, size)};
  scruple_free(out);
  return answer;
}

bool holds(const std::string& line, std::string_view part) {
  return line.find(part) != std::string::npos;
}

TEST_F(CApi, AnswersAQuestionUnderTheCodesOfItsAuthor) {
  const std::string question = R"("question": "a former patient sent me a friend request")";
  const Answer nurse = call(scruple_ask, engine, "{" + question + R"(, "author": {"body": "NMC"}})");
  EXPECT_EQ(nurse.status, SCRUPLE_REVIEWED);
  EXPECT_TRUE(holds(nurse.line, R"("found":true)")) << nurse.line;
  EXPECT_TRUE(holds(nurse.line, R"("code":"nmc")"));
  EXPECT_FALSE(holds(nurse.line, R"("code":"nottingham")"));
  const Answer student =
      call(scruple_ask, engine, "{" + question + R"(, "author": {"codes": ["nottingham"]}})");
  EXPECT_TRUE(holds(student.line, R"("code":"nottingham")")) << student.line;
}

TEST_F(CApi, ListsQuestionsAndTellsEachByItsId) {
  const Answer all = call(scruple_ask, engine, "{}");
  ASSERT_TRUE(holds(all.line, R"({"id":"request.past_patient","question":")")) << all.line;
  const Answer one = call(scruple_ask, engine, R"({"guide": "request.past_patient"})");
  EXPECT_TRUE(holds(one.line, R"("answers":[{"id":"request.past_patient")")) << one.line;
  EXPECT_EQ(call(scruple_ask, engine, R"({"guide": "no.such"})").status, SCRUPLE_REFUSED);
}

TEST_F(CApi, SaysWhereNoGuideFits) {
  const Answer answer = call(scruple_ask, engine, R"({"question": "what is the capital of France"})");
  EXPECT_EQ(answer.status, SCRUPLE_REVIEWED);
  EXPECT_TRUE(holds(answer.line, R"("found":false)")) << answer.line;
}

TEST_F(CApi, ShowsCodesTopicsAndWhomTheyBind) {
  const Answer answer = call(scruple_codes, engine, R"({"author": {"body": "HCPC"}})");
  EXPECT_EQ(answer.status, SCRUPLE_REVIEWED);
  EXPECT_TRUE(holds(answer.line, R"("id":"nmc.code.5_confidentiality")"));
  EXPECT_TRUE(holds(answer.line, R"("topic":"boundary.patient_contact")"));
  EXPECT_TRUE(holds(answer.line, R"({"says":"Never","settles":true,"tells":{"relationship":"stranger"}})"));
  EXPECT_TRUE(holds(answer.line, R"("bound":["hcpc"])")) << answer.line.substr(answer.line.size() - 300);
}

TEST_F(CApi, GivesChecklistsWithTheClausesThatBind) {
  const Answer answer = call(scruple_checklists, engine, R"({"author": {"body": "HCPC"}})");
  EXPECT_EQ(answer.status, SCRUPLE_REVIEWED);
  EXPECT_TRUE(holds(answer.line, R"({"lists":[{"id":"everywhere")")) << answer.line;
  EXPECT_TRUE(holds(answer.line, "hcpc_pdf.tips.manage_privacy_settings"));
  EXPECT_FALSE(holds(answer.line, R"("code":"nmc")"));
}

TEST_F(CApi, RefusesWhatIsNoRequestAndWarnsOfWhatItDoesNotKnow) {
  for (const Call function : {&scruple_ask, &scruple_codes, &scruple_checklists}) {
    for (const std::string json : {"", "[]", "{\"author\": 7}", "{\"question\": []}"})
      EXPECT_EQ(call(function, engine, json).status, SCRUPLE_REFUSED) << json;
    const Answer answer = call(function, engine, R"({"question": "likes", "colour": 1})");
    EXPECT_TRUE(holds(answer.line, R"(unknown field \"colour\" was ignored)")) << answer.line;
  }
}

/// The encoder's blob, where an allocation puts it: at a multiple of eight.
const std::vector<char>& encoder_blob() {
  static const std::vector<char> bytes = [] {
    std::ifstream file(SCRUPLE_SOURCE_DIR "/knowledge/models/encoder.blob", std::ios::binary);
    return std::vector<char>(std::istreambuf_iterator<char>(file), {});
  }();
  return bytes;
}

Answer add_encoder(scruple_engine* engine, const void* bytes, std::size_t size) {
  char* out = nullptr;
  std::size_t out_size = 0;
  const scruple_status status = scruple_add_encoder(engine, bytes, size, &out, &out_size);
  Answer answer{status, std::string(out, out_size)};
  scruple_free(out);
  return answer;
}

Answer review_deep(scruple_engine* engine, int deep, const std::string& json) {
  char* out = nullptr;
  std::size_t size = 0;
  const scruple_status status = scruple_review_deep(engine, deep, json.data(), json.size(), &out, &size);
  Answer answer{status, std::string(out, size)};
  scruple_free(out);
  return answer;
}

const std::string kDoubtful =
    R"({"text": "The old boy in bed four with the tattoo of Elvis had his leg off on Tuesday"})";

TEST_F(CApi, ReadsWholeWhatTheEncoderIsAskedFor) {
  const Answer without = review(engine, kDoubtful);
  EXPECT_EQ(review_deep(engine, SCRUPLE_DEEP_ALWAYS, kDoubtful).line, without.line)
      << "there is no encoder yet";
  const Answer added = add_encoder(engine, encoder_blob().data(), encoder_blob().size());
  ASSERT_EQ(added.status, SCRUPLE_REVIEWED) << added.line;
  EXPECT_TRUE(holds(added.line, R"({"encoder":")")) << added.line;
  EXPECT_EQ(review_deep(engine, SCRUPLE_DEEP_NEVER, kDoubtful).line, without.line);
  EXPECT_EQ(review_deep(engine, SCRUPLE_DEEP_AUTO, kDoubtful).line, review(engine, kDoubtful).line);
  EXPECT_NE(review_deep(engine, SCRUPLE_DEEP_ALWAYS, kDoubtful).line, without.line);
}

TEST_F(CApi, GoesOnWhenAnEncoderComesBetween) {
  const std::string question = R"({"guide": "request.past_patient"})";
  const std::string named = R"({"text": "Mrs Ann Jones on ward 7 taught me to look at the lips"})";
  const Answer asked = call(scruple_ask, engine, question);
  call(scruple_rewrite, engine, named);
  ASSERT_EQ(add_encoder(engine, encoder_blob().data(), encoder_blob().size()).status, SCRUPLE_REVIEWED);
  EXPECT_EQ(call(scruple_ask, engine, question).line, asked.line);
  EXPECT_EQ(call(scruple_rewrite, engine, named).status, SCRUPLE_REVIEWED);
}

TEST_F(CApi, RefusesWhatIsNoEncoderAndGoesOnAsItWas) {
  const Answer before = review(engine, kDoubtful);
  const auto& blob = encoder_blob();
  const auto refused = [&](const void* bytes, std::size_t size) {
    const Answer answer = add_encoder(engine, bytes, size);
    EXPECT_EQ(answer.status, SCRUPLE_REFUSED);
    EXPECT_TRUE(holds(answer.line, "the encoder cannot be used")) << answer.line;
    EXPECT_EQ(review(engine, kDoubtful).line, before.line);
  };
  refused(nullptr, 0);
  refused("SCRUPLE", 8);
  refused(blob.data(), blob.size() - 1);
  auto bytes = blob;
  bytes[bytes.size() / 2] ^= 1;
  refused(bytes.data(), bytes.size());
  bytes = blob;
  bytes.insert(bytes.begin(), '\0');  // sound, but nowhere that its numbers can be read
  refused(bytes.data() + 1, blob.size());
}

TEST_F(CApi, RefusesADeepThatThereIsNot) {
  for (const int deep : {-1, 3, 1000}) {
    const Answer answer = review_deep(engine, deep, kDoubtful);
    EXPECT_EQ(answer.status, SCRUPLE_REFUSED);
    EXPECT_TRUE(holds(answer.line, "bad_usage")) << answer.line;
  }
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
