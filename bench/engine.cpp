#include "engine.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace scruple::bench {

const Reviewer& engine() {
  static const Reviewer reviewer = [] {
    auto knowledge = Knowledge::built_in();
    require(knowledge.ok(), "engine", "the built-in knowledge opens");
    auto encoder = Knowledge::built_in_encoder();
    require(encoder.ok(), "engine", "the built-in encoder opens");
    const auto opened = Reviewer::open(*knowledge);
    require(opened.ok(), "engine", "the reviewer opens");
    const auto both = opened->with_encoder(*encoder);
    require(both.ok(), "engine", "the encoder opens");
    return *both;
  }();
  return reviewer;
}

Workspace& workspace() {
  static Workspace space;
  return space;
}

Review review(std::string_view text) {
  Submission submission;
  submission.text = text;
  return engine().review(submission, Author{}, workspace(), without_encoder());
}

ReviewOptions without_encoder() {
  ReviewOptions options;
  options.deep = Deep::never;
  return options;
}

const std::vector<std::string>& posts() {
  static const std::vector<std::string> lines = [] {
    std::vector<std::string> read;
    std::ifstream file(SCRUPLE_SOURCE_DIR "/bench/posts.txt");
    for (std::string line; std::getline(file, line);) read.push_back(line);
    require(!read.empty(), "engine", "bench/posts.txt has lines");
    return read;
  }();
  return lines;
}

std::string typical_text(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; text.size() < size; ++i) {
    text += posts()[i % posts().size()];
    text += '\n';
  }
  text.resize(size);
  return text;
}

void require(bool holds, std::string_view task, std::string_view what) {
  if (holds) return;
  std::cerr << "scruple-bench: " << task << ": it does not hold that " << what << '\n';
  std::exit(1);
}

}  // namespace scruple::bench
