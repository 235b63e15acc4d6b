#include "cli/stream.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "exchange/read.h"
#include "exchange/write.h"

namespace scruple::cli {
namespace {

constexpr std::size_t kWindow = 4;  ///< chunks on their way for each thread

struct Chunk {
  std::string lines;
  std::uint32_t first = 1;  ///< number of its first line
  bool cut = false;         ///< the last line was longer than allowed, and is cut short
  std::string answers;
  bool done = false;
};

/// Cuts what is read into chunks of whole lines.
class LineReader {
 public:
  LineReader(int in, const StreamOptions& options)
      : in_(in), longest_(options.longest_line + 2), buffer_(options.chunk) {}

  /// nullopt at the end, or after a failure (problem() != 0). `cut`: a line is longer than
  /// allowed; what was read of it is given, and its remainder passed over.
  std::optional<std::string> next(bool& cut) {
    cut = false;
    while (true) {
      if (whole_ != 0) {
        std::string out = rest_.substr(0, whole_);
        rest_.erase(0, whole_);
        whole_ = 0;
        return out;
      }
      if (rest_.size() > longest_) {
        cut = true;
        skipping_ = true;
        return std::exchange(rest_, {});
      }
      if (ended_) return rest_.empty() ? std::nullopt : std::optional(std::exchange(rest_, {}));
      if (!fill()) return std::nullopt;
    }
  }

  int problem() const { return problem_; }

 private:
  bool fill() {
    ssize_t got = 0;
    do {
      got = ::read(in_, buffer_.data(), buffer_.size());
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
      problem_ = errno;
      return false;
    }
    ended_ = got == 0;
    std::string_view bytes(buffer_.data(), static_cast<std::size_t>(got));
    if (skipping_) {
      const std::size_t end = bytes.find('\n');
      if (end == std::string_view::npos) return true;
      bytes.remove_prefix(end + 1);
      skipping_ = false;
    }
    const std::size_t last = bytes.rfind('\n');
    if (last != std::string_view::npos) whole_ = rest_.size() + last + 1;
    rest_ += bytes;
    return true;
  }

  int in_;
  std::size_t longest_;  ///< bytes without a line's end that are kept
  std::vector<char> buffer_;
  std::string rest_;
  std::size_t whole_ = 0;  ///< bytes of rest_ that are whole lines
  bool skipping_ = false;
  bool ended_ = false;
  int problem_ = 0;
};

class Stream {
 public:
  Stream(const Console& console, int in, const StreamOptions& options,
         const std::function<AnswerLine()>& make_answer)
      : console_(console), options_(options), make_answer_(make_answer), reader_(in, options) {}

  int run() {
    const unsigned jobs = std::max(options_.jobs, 1U);
    std::vector<std::thread> threads;
    try {
      while (threads.size() < jobs) threads.emplace_back([this] { work(); });
    } catch (const std::system_error&) {
      if (threads.empty()) throw;  // fewer will do
    }
    try {
      read(threads.size() * kWindow);
    } catch (const std::exception& problem) {
      stop(problem);
    }
    {
      const std::lock_guard lock(mutex_);
      ended_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads) thread.join();
    if (reader_.problem() != 0) {
      console_.complain(std::string("the input could not be read to its end: ") +
                        std::strerror(reader_.problem()));
      return kTrouble;
    }
    if (!problem_.empty()) {
      console_.complain(problem_);
      return kTrouble;
    }
    return stopped_ ? kTrouble : status_.load();
  }

 private:
  void read(std::size_t window) {
    std::uint32_t line = 1;
    bool cut = false;
    while (auto lines = reader_.next(cut)) {
      auto chunk = std::make_shared<Chunk>();
      chunk->lines = std::move(*lines);
      chunk->first = line;
      chunk->cut = cut;
      line += static_cast<std::uint32_t>(std::count(chunk->lines.begin(), chunk->lines.end(), '\n')) +
              (cut ? 1 : 0);
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [&] { return order_.size() < window || stopped_; });
      if (stopped_) return;
      order_.push_back(chunk);
      waiting_.push_back(std::move(chunk));
      lock.unlock();
      changed_.notify_all();
    }
  }

  void work() {
    try {
      const AnswerLine answer = make_answer_();
      while (const auto chunk = take()) {
        answer_chunk(*chunk, answer);
        hand_over(*chunk);
      }
    } catch (const std::exception& problem) {
      stop(problem);
    }
  }

  void stop(const std::exception& problem) {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
      problem_ = std::string("stopped: ") + problem.what();
    }
    changed_.notify_all();
  }

  std::shared_ptr<Chunk> take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return !waiting_.empty() || ended_ || stopped_; });
    if (waiting_.empty() || stopped_) return nullptr;
    auto out = std::move(waiting_.front());
    waiting_.pop_front();
    return out;
  }

  void answer_chunk(Chunk& chunk, const AnswerLine& answer) {
    int worst = kNothing;
    std::uint32_t number = chunk.first;
    std::string_view rest = chunk.lines;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      std::string_view line = rest.substr(0, end);
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (line.ends_with('\r')) line.remove_suffix(1);
      const bool too_long = line.size() > options_.longest_line || (chunk.cut && rest.empty());
      if (too_long || line.find_first_not_of(" \t\r") != std::string_view::npos) {
        worst = std::max(worst, answer(line, number, too_long, chunk.answers));
      }
      ++number;
    }
    chunk.lines = {};
    int known = status_.load();
    while (known < worst && !status_.compare_exchange_weak(known, worst)) {
    }
  }

  /// Writes what is ready, in order; one thread at a time does so for all.
  void hand_over(Chunk& finished) {
    std::unique_lock lock(mutex_);
    finished.done = true;
    if (writing_) return;
    writing_ = true;
    while (!order_.empty() && order_.front()->done && !stopped_) {
      const auto chunk = order_.front();
      lock.unlock();
      const bool written = write_all(console_.out, chunk->answers);
      const int number = errno;
      lock.lock();
      order_.pop_front();
      if (!written) {
        stopped_ = true;
        // Who closed the other end of a pipe has seen enough, and need not be told.
        if (number != EPIPE)
          problem_ = std::string("the answers could not be written: ") + std::strerror(number);
      }
      changed_.notify_all();
    }
    writing_ = false;
  }

  const Console& console_;
  const StreamOptions& options_;
  const std::function<AnswerLine()>& make_answer_;
  LineReader reader_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::shared_ptr<Chunk>> order_;    ///< on their way, in order
  std::deque<std::shared_ptr<Chunk>> waiting_;  ///< not yet taken
  std::atomic<int> status_{kNothing};
  bool ended_ = false;
  bool stopped_ = false;
  bool writing_ = false;
  std::string problem_;
};

}  // namespace

Result<Submission> read_line(std::string_view line, bool too_long, std::size_t max_bytes,
                             exchange::Warnings& warnings, std::string& id) {
  Result<Submission> submission = exchange::read_submission(line, warnings, &id);
  if (!too_long) return submission;
  return Error{ErrorCode::too_long,
               "the line is longer than " + std::to_string(max_bytes) + " bytes; raise --max-bytes",
               {}};
}

void refuse_line(Error error, std::uint32_t number, std::string_view id, std::string& out) {
  error.place.line = number;
  exchange::error_line(error, id, out);
}

int run_stream(const Console& console, int in, const StreamOptions& options,
               const std::function<AnswerLine()>& make_answer) {
  return Stream(console, in, options, make_answer).run();
}

}  // namespace scruple::cli
