#include "exchange/write.h"

#include <optional>
#include <vector>

#include "exchange/json_writer.h"
#include "exchange/write_identifiability.h"

namespace scruple::exchange {
namespace {

void put(JsonWriter& json, std::string_view key, std::string_view value) {
  json.member(key);
  json.string(value);
}

void put(JsonWriter& json, std::string_view key, const std::optional<std::string>& value) {
  if (value) put(json, key, std::string_view(*value));
}

void put(JsonWriter& json, std::string_view key, const std::optional<bool>& value) {
  if (!value) return;
  json.member(key);
  json.boolean(*value);
}

template <class E>
void put_word(JsonWriter& json, std::string_view key, const std::optional<E>& value) {
  if (value) put(json, key, name(*value));
}

void put(JsonWriter& json, std::string_view key, const std::vector<std::string>& values) {
  json.member(key);
  json.begin_array();
  for (const std::string& value : values) json.string(value);
  json.end_array();
}

void put(JsonWriter& json, std::string_view key, const std::vector<Route>& routes) {
  json.member(key);
  json.begin_array();
  for (const Route& route : routes) {
    json.begin_object();
    put(json, "whom", std::string_view(route.whom));
    put(json, "when", std::string_view(route.when));
    put(json, "how", std::string_view(route.how));
    json.end_object();
  }
  json.end_array();
}

void put(JsonWriter& json, std::string_view key, const std::optional<Help>& help) {
  if (!help) return;
  json.member(key);
  json.begin_object();
  put(json, "text", std::string_view(help->text));
  put(json, "routes", help->routes);
  json.end_object();
}

void put(JsonWriter& json, std::string_view key, const std::optional<double>& value) {
  if (!value) return;
  json.member(key);
  json.number(*value);
}

void put_or_null(JsonWriter& json, std::string_view key, const std::optional<std::string>& value) {
  json.member(key);
  if (value)
    json.string(*value);
  else
    json.raw("null");
}

void put_change(JsonWriter& json, const Change& change) {
  json.begin_object();
  put(json, "op", name(change.op));
  json.member("start");
  json.integer(change.begin);
  json.member("end");
  json.integer(change.end);
  put(json, "to", std::string_view(change.to));
  put(json, "topics", change.topics);
  put(json, "reason", std::string_view(change.reason));
  put(json, "k_after", change.k_after);
  json.end_object();
}

void put_finding(JsonWriter& json, const Finding& finding) {
  json.begin_object();
  put(json, "topic", std::string_view(finding.topic));
  put(json, "severity", name(finding.severity));
  json.member("confidence");
  json.number(finding.confidence);
  json.member("spans");
  json.begin_array();
  for (const EvidenceSpan& span : finding.spans) {
    json.begin_object();
    json.member("start");
    json.integer(span.begin);
    json.member("end");
    json.integer(span.end);
    if (span.in != Field::text) put(json, "in", name(span.in));
    json.end_object();
  }
  json.end_array();
  json.member("count");
  json.integer(finding.span_count);
  put(json, "reason", std::string_view(finding.reason));
  put(json, "question", finding.question);
  json.member("clauses");
  json.begin_array();
  for (const ClauseRef& clause : finding.clauses) {
    json.begin_object();
    put(json, "code", std::string_view(clause.code));
    put(json, "id", std::string_view(clause.id));
    put(json, "place", std::string_view(clause.place));
    put(json, "summary", std::string_view(clause.summary));
    json.end_object();
  }
  json.end_array();
  json.member("advice");
  json.begin_array();
  for (const std::string& advice : finding.advice) {
    json.begin_object();
    put(json, "text", std::string_view(advice));
    json.end_object();
  }
  json.end_array();
  put(json, "routes", finding.routes);
  put(json, "basis", name(finding.basis));
  json.member("detectors");
  json.begin_array();
  for (const DetectorNote& detector : finding.detectors) {
    json.begin_object();
    put(json, "id", std::string_view(detector.id));
    json.member("strength");
    json.number(detector.strength);
    json.end_object();
  }
  json.end_array();
  put(json, "person", finding.person);
  if (!finding.endorses.empty()) put(json, "endorses", finding.endorses);
  put(json, "fingerprint", std::string_view(finding.fingerprint));
  json.end_object();
}

void put_author(JsonWriter& json, const Author& author) {
  json.begin_object();
  put(json, "body", author.body);
  if (!author.codes.empty()) put(json, "codes", author.codes);
  put(json, "role", author.role);
  put_word(json, "stage", author.stage);
  put_word(json, "account", author.account);
  put(json, "employer", author.employer);
  put(json, "place_of_work", author.place_of_work);
  put(json, "home_area", author.home_area);
  put(json, "employer_disclosed", author.employer_disclosed);
  put(json, "disclaimer", author.disclaimer);
  put(json, "on_duty", author.on_duty);
  put(json, "bio", author.bio);
  put(json, "handle", author.handle);
  if (!author.interests.empty()) put(json, "interests", author.interests);
  put(json, "registered_on", author.registered_on);
  json.end_object();
}

void put_media(JsonWriter& json, const Media& media) {
  json.begin_object();
  put(json, "file", media.file);
  if (!media.shows.empty()) {
    json.member("shows");
    json.begin_array();
    for (const Shows shows : media.shows) json.string(name(shows));
    json.end_array();
  }
  put_word(json, "consent", media.consent);
  put(json, "alt", media.alt);
  json.end_object();
}

}  // namespace

void write_review(const Review& review, std::string& out, std::string_view id) {
  JsonWriter json(out);
  json.begin_object();
  if (!id.empty()) {
    json.member("id");
    json.raw(id);
  } else {
    put(json, "id", review.id);
  }
  put(json, "verdict", name(review.verdict));
  put(json, "support", review.support);
  put(json, "rights", review.rights);
  json.member("findings");
  json.begin_array();
  for (const Finding& finding : review.findings) put_finding(json, finding);
  json.end_array();
  if (review.identifiability) {
    json.member("identifiability");
    put_identifiability(json, *review.identifiability);
  }
  put(json, "assumed", review.assumed);
  put(json, "warnings", review.warnings);
  put(json, "could_not_check", review.could_not_check);
  if (!review.explanation.empty()) put(json, "explanation", review.explanation);
  json.member("engine");
  json.begin_object();
  put(json, "version", std::string_view(review.engine.version));
  put(json, "knowledge", std::string_view(review.engine.knowledge));
  json.end_object();
  json.end_object();
}

void write_rewrite(const Rewrite& rewrite, std::string& out, std::string_view id) {
  JsonWriter json(out);
  json.begin_object();
  if (!id.empty()) {
    json.member("id");
    json.raw(id);
  } else {
    put(json, "id", rewrite.id);
  }
  put(json, "status", name(rewrite.status));
  put_or_null(json, "text", rewrite.text);
  put_or_null(json, "lesson", rewrite.lesson);
  json.member("changes");
  json.begin_array();
  for (const Change& change : rewrite.changes) put_change(json, change);
  json.end_array();
  put(json, "before", name(rewrite.before));
  put(json, "after", name(rewrite.after));
  put(json, "k_before", rewrite.k_before);
  put(json, "k_after", rewrite.k_after);
  put(json, "reason", std::string_view(rewrite.reason));
  if (!rewrite.warnings.empty()) put(json, "warnings", rewrite.warnings);
  json.end_object();
}

void write_submission(const Submission& submission, std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  put(json, "id", submission.id);
  put(json, "kind", name(submission.kind));
  put(json, "text", std::string_view(submission.text));
  put(json, "context", submission.context);
  put(json, "created_at", submission.created_at);
  put(json, "as_of", submission.as_of);
  put(json, "platform", submission.platform);
  put(json, "audience", submission.audience);
  put(json, "url", submission.url);
  if (!submission.media.empty()) {
    json.member("media");
    json.begin_array();
    for (const Media& media : submission.media) put_media(json, media);
    json.end_array();
  }
  if (submission.target) {
    json.member("target");
    json.begin_object();
    put(json, "text", std::string_view(submission.target->text));
    put(json, "by", submission.target->by);
    put(json, "kind", submission.target->kind);
    put(json, "url", submission.target->url);
    json.end_object();
  }
  put_word(json, "relationship", submission.relationship);
  put_word(json, "direction", submission.direction);
  put_word(json, "outcome", submission.outcome);
  put(json, "approved", submission.approved);
  if (submission.author) {
    json.member("author");
    put_author(json, *submission.author);
  }
  json.end_object();
}

void write_author(const Author& author, std::string& out) {
  JsonWriter json(out);
  put_author(json, author);
}

void error_line(const Error& error, std::string_view id, std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  if (!id.empty()) {
    json.member("id");
    json.raw(id);
  }
  json.member("error");
  json.begin_object();
  json.member("line");
  json.integer(error.place.line);
  put(json, "pointer", std::string_view(error.place.pointer));
  put(json, "code", name(error.code));
  put(json, "message", std::string_view(error.message));
  json.end_object();
  json.end_object();
}

}  // namespace scruple::exchange
