#include <cstdlib>
#include <cstring>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "advise/checklists.h"
#include "advise/guides.h"
#include "advise/write.h"
#include "exchange/description.h"
#include "exchange/read.h"
#include "exchange/write.h"
#include "review/engine.h"
#include "scruple/reviewer.h"
#include "scruple/rewrite.h"
#include "scruple/scruple.h"

struct scruple_engine {
  scruple::Reviewer reviewer;
  scruple::Workspace workspace;                   // why an engine belongs to one thread
  std::optional<scruple::advise::Guides> guides;  // opened when first asked for, as what follows
  std::optional<scruple::Rewriter> rewriter;
};

namespace {

using scruple::Error;
using scruple::exchange::Request;
using scruple::exchange::Warnings;
using scruple::knowledge::SectionId;

/// A copy that scruple_free() gives back, with a NUL after it.
char* hand_out(const std::string& line) {
  auto* memory = static_cast<char*>(std::malloc(line.size() + 1));
  if (memory == nullptr) std::abort();  // as everywhere else in the core when memory ends
  std::memcpy(memory, line.c_str(), line.size() + 1);
  return memory;
}

scruple_status review_line(scruple_engine& engine, scruple::Deep deep, std::string_view json,
                           std::string& line) {
  Warnings warnings;
  std::string id;
  const auto submission = scruple::exchange::read_submission(json, warnings, &id);
  if (!submission) {
    scruple::exchange::error_line(submission.error(), id, line);
    return SCRUPLE_REFUSED;
  }
  scruple::ReviewOptions options;
  options.deep = deep;
  scruple::Review review = engine.reviewer.review(*submission, scruple::Author{}, engine.workspace, options);
  warnings.move_before(review.warnings);
  scruple::exchange::write_review(review, line, id);
  return SCRUPLE_REVIEWED;
}

scruple_status refuse(const Error& error, std::string& line) {
  scruple::exchange::error_line(error, "", line);
  return SCRUPLE_REFUSED;
}

scruple_status damaged(const char* what, std::string& line) {
  return refuse({scruple::ErrorCode::bad_knowledge, what, {}}, line);
}

std::optional<scruple::Deep> deep_of(int number) {
  switch (number) {
    case SCRUPLE_DEEP_AUTO:
      return scruple::Deep::automatic;
    case SCRUPLE_DEEP_ALWAYS:
      return scruple::Deep::always;
    case SCRUPLE_DEEP_NEVER:
      return scruple::Deep::never;
    default:
      return std::nullopt;
  }
}

/// What was opened for the reviewer without encoder goes with it.
scruple_status encoder_line(scruple_engine& engine, std::span<const std::byte> bytes, std::string& line) {
  constexpr const char* kUseless =
      "the encoder cannot be used: it is damaged, of another version, not for this knowledge, or does not "
      "stand at a multiple of eight bytes";
  auto encoder = scruple::Knowledge::open(bytes);
  if (!encoder) return damaged(kUseless, line);
  auto reviewer = engine.reviewer.with_encoder(*encoder);
  if (!reviewer) return damaged(kUseless, line);
  engine.rewriter.reset();
  engine.reviewer = *std::move(reviewer);
  line = R"({"encoder":")" + encoder->hash() + R"("})";
  return SCRUPLE_REVIEWED;
}

scruple_status rewrite_line(scruple_engine& engine, std::string_view json, std::string& line) {
  Warnings warnings;
  std::string id;
  const auto submission = scruple::exchange::read_submission(json, warnings, &id);
  if (!submission) {
    scruple::exchange::error_line(submission.error(), id, line);
    return SCRUPLE_REFUSED;
  }
  if (!engine.rewriter) {
    auto rewriter = scruple::Rewriter::open(engine.reviewer);
    if (!rewriter) return refuse(rewriter.error(), line);
    engine.rewriter = *std::move(rewriter);
  }
  scruple::Rewrite rewrite = engine.rewriter->rewrite(*submission, scruple::Author{}, engine.workspace);
  warnings.move_before(rewrite.warnings);
  scruple::exchange::write_rewrite(rewrite, line, id);
  return SCRUPLE_REVIEWED;
}

/// Reads a request, binds its author, and lets `answer` write the line.
template <class Answer>
scruple_status respond(scruple_engine& engine, std::string_view json, std::string& line, Answer answer) {
  Warnings warnings;
  const auto request = scruple::exchange::read_request(json, warnings);
  if (!request) return refuse(request.error(), line);
  auto binding = engine.reviewer.engine().codes.bind(request->author, request->as_of.value_or(""));
  warnings.move_before(binding.warnings);
  return answer(*request, binding);
}

scruple_status ask_line(scruple_engine& engine, std::string_view json, std::string& line) {
  constexpr std::size_t kAnswers = 4;  // one in full, and what else may have been meant
  const auto& parts = engine.reviewer.engine();
  if (!engine.guides)
    engine.guides = scruple::advise::Guides::open(
        engine.reviewer.knowledge().blob().section(SectionId::guides), parts.reader.tables());
  if (!engine.guides) return damaged("the guides in this knowledge are damaged", line);
  const auto& guides = *engine.guides;
  return respond(engine, json, line, [&](const Request& request, const scruple::codes::Binding& binding) {
    if (request.guide.empty() && request.question.empty()) {
      scruple::advise::write_questions(guides, line);
      return SCRUPLE_REVIEWED;
    }
    scruple::advise::Asked asked{request.question, {}, 1};
    if (request.guide.empty()) {
      asked.found = guides.find(request.question, kAnswers);
    } else {
      const auto guide = guides.named(request.guide);
      if (!guide) return refuse({scruple::ErrorCode::bad_usage, "there is no such guide", {}}, line);
      asked.found.push_back({*guide, 1});
    }
    scruple::advise::write_answers(guides, parts.codes, binding, asked, line);
    return SCRUPLE_REVIEWED;
  });
}

scruple_status codes_line(scruple_engine& engine, std::string_view json, std::string& line) {
  return respond(engine, json, line, [&](const Request& request, const scruple::codes::Binding& binding) {
    const auto& parts = engine.reviewer.engine();
    scruple::advise::write_guidance(
        {&parts.codes, &parts.topics, &parts.reader.names(), &engine.reviewer.knowledge().blob()},
        request.as_of.value_or(""), binding, line);
    return SCRUPLE_REVIEWED;
  });
}

scruple_status checklists_line(scruple_engine& engine, std::string_view json, std::string& line) {
  const auto lists =
      scruple::advise::Checklists::open(engine.reviewer.knowledge().blob().section(SectionId::checklists));
  if (!lists) return damaged("the checklists in this knowledge are damaged", line);
  return respond(engine, json, line, [&](const Request&, const scruple::codes::Binding& binding) {
    lists->write(engine.reviewer.engine().codes, binding, line);
    return SCRUPLE_REVIEWED;
  });
}

scruple_status k_line(scruple_engine& engine, std::string_view json, std::string& line) {
  const auto& estimator = engine.reviewer.engine().estimator;
  const auto& population = estimator.population();
  std::string id;
  const auto description = scruple::exchange::read_description_line(json, population, &id);
  if (!description) {
    scruple::exchange::error_line(description.error(), id, line);
    return SCRUPLE_REFUSED;
  }
  scruple::exchange::write_estimate(estimator.estimate(*description), estimator.gains(*description),
                                    estimator.explain(*description), population, line, id);
  return SCRUPLE_REVIEWED;
}

/// Runs one of the above and hands its line out.
template <class Part, class Input>
scruple_status run(Part part, scruple_engine* engine, Input input, char** out, size_t* out_size) {
  std::string line;
  const scruple_status status = part(*engine, input, line);
  *out = hand_out(line);
  *out_size = line.size();
  return status;
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
  return new (std::nothrow) scruple_engine{*std::move(reviewer), {}, {}, {}};
}

void scruple_close(scruple_engine* engine) {
  delete engine;
}

scruple_status scruple_add_encoder(scruple_engine* engine, const void* encoder, size_t size, char** out,
                                   size_t* out_size) {
  const std::span bytes{static_cast<const std::byte*>(encoder), encoder == nullptr ? 0 : size};
  return run(encoder_line, engine, bytes, out, out_size);
}

scruple_status scruple_review(scruple_engine* engine, const char* json, size_t size, char** out,
                              size_t* out_size) {
  return scruple_review_deep(engine, SCRUPLE_DEEP_AUTO, json, size, out, out_size);
}

scruple_status scruple_review_deep(scruple_engine* engine, int deep, const char* json, size_t size,
                                   char** out, size_t* out_size) {
  const auto review = [deep](scruple_engine& with, std::string_view given, std::string& line) {
    const auto known = deep_of(deep);
    if (!known) return refuse({scruple::ErrorCode::bad_usage, "there is no such choice of deep", {}}, line);
    return review_line(with, *known, given, line);
  };
  return run(review, engine, std::string_view(json, size), out, out_size);
}

scruple_status scruple_rewrite(scruple_engine* engine, const char* json, size_t size, char** out,
                               size_t* out_size) {
  return run(rewrite_line, engine, std::string_view(json, size), out, out_size);
}

scruple_status scruple_ask(scruple_engine* engine, const char* json, size_t size, char** out,
                           size_t* out_size) {
  return run(ask_line, engine, std::string_view(json, size), out, out_size);
}

scruple_status scruple_codes(scruple_engine* engine, const char* json, size_t size, char** out,
                             size_t* out_size) {
  return run(codes_line, engine, std::string_view(json, size), out, out_size);
}

scruple_status scruple_checklists(scruple_engine* engine, const char* json, size_t size, char** out,
                                  size_t* out_size) {
  return run(checklists_line, engine, std::string_view(json, size), out, out_size);
}

scruple_status scruple_k(scruple_engine* engine, const char* json, size_t size, char** out,
                         size_t* out_size) {
  return run(k_line, engine, std::string_view(json, size), out, out_size);
}

void* scruple_alloc(size_t size) {
  return std::malloc(size == 0 ? 1 : size);
}

void scruple_free(void* memory) {
  std::free(memory);
}

}  // extern "C"
