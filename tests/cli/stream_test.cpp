// Streams: order, bad lines, long lines, and a reader that goes away.
#include "cli/stream.h"

#include <csignal>
#include <nlohmann/json.hpp>
#include <thread>

#include "fake_engine.h"

namespace scruple::cli {
namespace {

std::vector<nlohmann::json> lines_of(const std::string& text) {
  std::vector<nlohmann::json> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    EXPECT_NE(end, std::string::npos) << "a last line without its end";
    out.push_back(nlohmann::json::parse(text.substr(at, end - at)));
    at = end + 1;
  }
  return out;
}

TEST(Stream, AnswersEachLineInItsPlace) {
  const Program run({"check", "--ndjson", "--max-bytes", "60", "--jobs", "3"},
                    "{\"id\":1,\"text\":\"fine\"}\r\n"
                    "\n   \n"
                    "{\"id\":\"two\",\"text\":7}\n"
                    "nonsense\n"
                    "{\"id\":3,\"text\":\"" +
                        std::string(100, 'x') +
                        "\"}\n"
                        "{\"id\":4,\"text\":\"bed\"}");
  const auto lines = lines_of(run.out);
  ASSERT_EQ(lines.size(), 5U) << run.out;
  EXPECT_EQ(lines[0]["id"], 1);
  EXPECT_EQ(lines[0]["verdict"], "nothing_found");
  EXPECT_EQ(
      lines[1],
      nlohmann::json::parse(
          R"({"id":"two","error":{"line":4,"pointer":"/text","code":"wrong_type","message":"\"text\" should be a string, and is a number"}})"));
  EXPECT_FALSE(lines[2].contains("id"));
  EXPECT_EQ(lines[2]["error"]["line"], 5);
  EXPECT_EQ(lines[2]["error"]["code"], "malformed_json");
  EXPECT_EQ(lines[3]["id"], 3);
  EXPECT_EQ(lines[3]["error"]["line"], 6);
  EXPECT_EQ(lines[3]["error"]["code"], "too_long");
  EXPECT_EQ(lines[4]["id"], 4);
  EXPECT_EQ(lines[4]["verdict"], "worth_changing");
  EXPECT_EQ(run.status, 2);
}

TEST(Stream, ExitStatusIsThatOfTheWorstLine) {
  const std::string fine = "{\"text\":\"fine\"}\n";
  EXPECT_EQ(Program({"check", "--ndjson"}, "").status, 0);
  EXPECT_EQ(Program({"check", "--ndjson"}, fine + fine).status, 0);
  EXPECT_EQ(Program({"check", "--ndjson"}, fine + "{\"text\":\"bed\"}\n" + fine).status, 1);
  EXPECT_EQ(Program({"check", "--ndjson"}, "{\"text\":\"bed\"}\n{\n" + fine).status, 2);
  EXPECT_EQ(Program({"check", "--ndjson", "--fail-on", "high"}, "{\"text\":\"bed\"}\n").status, 0);
}

/// Echoes the number and the size of each line.
std::string echo(const std::string& input, unsigned jobs, std::size_t chunk, std::size_t longest) {
  std::FILE* in = std::tmpfile();
  std::fwrite(input.data(), 1, input.size(), in);
  std::fflush(in);
  ::lseek(fileno(in), 0, SEEK_SET);
  std::FILE* out = std::tmpfile();
  Console console;
  console.in = fileno(in);
  console.out = fileno(out);
  const auto make = [] {
    return [](std::string_view line, std::uint32_t number, bool too_long, std::string& answer) {
      answer += std::to_string(number) + (too_long ? "!" : ":" + std::string(line)) + "\n";
      return kNothing;
    };
  };
  EXPECT_EQ(run_stream(console, console.in, {jobs, longest, chunk}, make), kNothing);
  std::string text(static_cast<std::size_t>(::lseek(fileno(out), 0, SEEK_END)), '\0');
  EXPECT_EQ(::pread(fileno(out), text.data(), text.size(), 0), static_cast<ssize_t>(text.size()));
  std::fclose(in);
  std::fclose(out);
  return text;
}

TEST(Stream, OrderHoldsWhateverTheThreadsAndChunks) {
  std::string input;
  std::string expected;
  std::uint32_t number = 0;
  for (int i = 0; i < 3000; ++i) {
    const std::size_t size = static_cast<std::size_t>(i * 7919 % 97);
    const std::string line(size, static_cast<char>('a' + i % 26));
    input += line + (i % 3 == 0 ? "\r\n" : "\n");
    ++number;
    if (size == 0) continue;
    expected += std::to_string(number) + (size > 80 ? "!" : ":" + line) + "\n";
  }
  input += "last";
  expected += std::to_string(number + 1) + ":last\n";
  for (const unsigned jobs : {1U, 2U, 7U}) {
    for (const std::size_t chunk :
         {std::size_t{1}, std::size_t{13}, std::size_t{100}, std::size_t{1} << 18}) {
      EXPECT_EQ(echo(input, jobs, chunk, 80), expected) << jobs << " " << chunk;
    }
  }
}

TEST(Stream, ALineWithoutEndTakesNoMemory) {
  const std::string input =
      "a\n" + std::string(std::size_t{3} << 20, ' ') + "x\nb\n" + std::string(1000, 'y');
  EXPECT_EQ(echo(input, 2, 4096, 100), "1:a\n2!\n3:b\n4!\n");
}

TEST(Stream, StopsQuietlyWhenNobodyReads) {
  std::signal(SIGPIPE, SIG_IGN);
  int in[2];
  int out[2];
  int err[2];
  ASSERT_EQ(::pipe(in) | ::pipe(out) | ::pipe(err), 0);
  ::close(out[0]);
  Console console;
  console.in = in[0];
  console.out = out[1];
  console.err = err[1];
  // A stream that would never end by itself: it has to end because its output is closed.
  std::thread writer([&] {
    const std::string line = "x\n";
    while (write_all(in[1], line)) {
    }
  });
  const auto make = [] {
    return [](std::string_view, std::uint32_t, bool, std::string& answer) {
      answer += "y\n";
      return kNothing;
    };
  };
  EXPECT_EQ(run_stream(console, console.in, {2, 100, 64}, make), kTrouble);
  ::close(in[0]);
  writer.join();
  ::close(in[1]);
  ::close(out[1]);
  ::close(err[1]);
  char c = 0;
  EXPECT_EQ(::read(err[0], &c, 1), 0) << "it complained";
  ::close(err[0]);
}

TEST(Stream, SaysWhenTheDiskIsFull) {
  const int full = ::open("/dev/full", O_WRONLY);
  if (full < 0) GTEST_SKIP() << "no /dev/full here";
  std::FILE* in = std::tmpfile();
  std::fputs("x\n", in);
  std::fflush(in);
  ::lseek(fileno(in), 0, SEEK_SET);
  std::FILE* err = std::tmpfile();
  Console console;
  console.in = fileno(in);
  console.out = full;
  console.err = fileno(err);
  const auto make = [] {
    return [](std::string_view, std::uint32_t, bool, std::string& answer) {
      answer += "y\n";
      return kNothing;
    };
  };
  EXPECT_EQ(run_stream(console, console.in, {1, 100, 64}, make), kTrouble);
  EXPECT_GT(::lseek(fileno(err), 0, SEEK_END), 0);
  ::close(full);
  std::fclose(in);
  std::fclose(err);
}

}  // namespace
}  // namespace scruple::cli
