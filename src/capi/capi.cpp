#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <utility>

#include "exchange/read.h"
#include "exchange/write.h"
#include "scruple/reviewer.h"
#include "scruple/scruple.h"

struct scruple_engine {
  scruple::Reviewer reviewer;
  scruple::Workspace workspace;  // why an engine belongs to one thread
};

namespace {

using scruple::exchange::Warnings;

/// A copy that scruple_free() gives back, with a NUL after it.
char* hand_out(const std::string& line) {
  auto* memory = static_cast<char*>(std::malloc(line.size() + 1));
  if (memory == nullptr) std::abort();  // as everywhere else in the core when memory ends
  std::memcpy(memory, line.c_str(), line.size() + 1);
  return memory;
}

scruple_status review_line(scruple_engine& engine, std::string_view json, std::string& line) {
  Warnings warnings;
  std::string id;
  const auto submission = scruple::exchange::read_submission(json, warnings, &id);
  if (!submission) {
    scruple::exchange::error_line(submission.error(), id, line);
    return SCRUPLE_REFUSED;
  }
  scruple::Review review = engine.reviewer.review(*submission, scruple::Author{}, engine.workspace);
  warnings.move_before(review.warnings);
  scruple::exchange::write_review(review, line, id);
  return SCRUPLE_REVIEWED;
}

}  // namespace

extern "C" {

const char* scruple_version(void) {
  return scruple::version().data();
}

scruple_engine* scruple_open(const void* blob, size_t size) {
  auto knowledge = blob == nullptr ? scruple::Knowledge::built_in()
                                   : scruple::Knowledge::open({static_cast<const std::byte*>(blob), size});
  if (!knowledge) return nullptr;
  auto reviewer = scruple::Reviewer::open(*std::move(knowledge));
  if (!reviewer) return nullptr;
  return new (std::nothrow) scruple_engine{*std::move(reviewer), {}};
}

void scruple_close(scruple_engine* engine) {
  delete engine;
}

scruple_status scruple_review(scruple_engine* engine, const char* json, size_t size, char** out,
                              size_t* out_size) {
  std::string line;
  const scruple_status status = review_line(*engine, {json, size}, line);
  *out = hand_out(line);
  *out_size = line.size();
  return status;
}

void* scruple_alloc(size_t size) {
  return std::malloc(size == 0 ? 1 : size);
}

void scruple_free(void* memory) {
  std::free(memory);
}

}  // extern "C"
