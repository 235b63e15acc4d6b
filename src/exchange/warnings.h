// Warnings: what was odd in a submission but could be read all the same.
//
// Each sentence is kept once and at most kMost of them; how many more there were is said
// in a last one, so that nothing is dropped silently and no input makes the list long.
//
// Threads: one list, one thread.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace scruple::exchange {

class Warnings {
 public:
  static constexpr std::size_t kMost = 20;

  void add(std::string message) {
    for (const std::string& known : messages_) {
      if (known == message) return;
    }
    if (messages_.size() < kMost) {
      messages_.push_back(std::move(message));
    } else {
      ++left_out_;
    }
  }

  bool empty() const { return messages_.empty(); }

  /// The sentences; the list is empty afterwards.
  std::vector<std::string> take() {
    if (left_out_ != 0) {
      messages_.push_back("further warnings left out: " + std::to_string(left_out_));
    }
    left_out_ = 0;
    return std::exchange(messages_, {});
  }

  /// Puts the sentences before those that `list` holds already.
  void move_before(std::vector<std::string>& list) {
    if (messages_.empty()) return;
    std::vector<std::string> all = take();
    for (std::string& later : list) all.push_back(std::move(later));
    list = std::move(all);
  }

 private:
  std::vector<std::string> messages_;
  std::size_t left_out_ = 0;
};

}  // namespace scruple::exchange
