/* The C API: a submission as JSON in, a review as JSON out.
 *
 *     scruple_engine* engine = scruple_open(NULL, 0);
 *     char* line;
 *     size_t size;
 *     scruple_review(engine, json, json_size, &line, &size);
 *     fwrite(line, 1, size, stdout);
 *     scruple_free(line);
 *     scruple_close(engine);
 *
 * The JSON is that of the exchange format (`scruple schema submission`, `scruple schema
 * review`). The same bytes in give the same bytes out, whatever compiled the library:
 * WebAssembly too, where these functions are the module's exports.
 *
 * Memory: what a function hands out belongs to the caller, who gives it back with
 * scruple_free (lines) or scruple_close (engines). What the caller hands in stays the
 * caller's; it is needed only during the call, save for a blob (scruple_open) and an encoder
 * (scruple_add_encoder).
 *
 * Threads: an engine is used by one thread at a time. Give each thread its own; nothing is
 * shared between engines but the knowledge, which never changes.
 *
 * Nothing here reads a file, a clock or the network, and nothing is remembered between two
 * reviews.
 */
#ifndef SCRUPLE_SCRUPLE_H
#define SCRUPLE_SCRUPLE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct scruple_engine scruple_engine;

/* What a call of scruple_review or one of its like gave. The numbers are stable. */
typedef enum scruple_status {
  SCRUPLE_REVIEWED = 0, /* a Review, or what else was asked for */
  SCRUPLE_REFUSED = 1   /* an error line: {"error": {"line", "pointer", "code", "message"}} */
} scruple_status;

/* When the encoder reads a post: where the faster detectors leave a topic in doubt, always, or
 * never. The numbers are stable. Without an encoder all three give the same. */
typedef enum scruple_deep {
  SCRUPLE_DEEP_AUTO = 0,
  SCRUPLE_DEEP_ALWAYS = 1,
  SCRUPLE_DEEP_NEVER = 2
} scruple_deep;

/* The program's version, "0.1.0". Never to be freed. */
const char* scruple_version(void);

/* Opens compiled knowledge. NULL and 0: the knowledge that is built in. Otherwise `size`
 * bytes which the caller keeps, unchanged, until the engine is closed. NULL if they are
 * damaged or of another version. */
scruple_engine* scruple_open(const void* blob, size_t size);

/* Gives an open engine its encoder: the small transformer that reads doubtful posts whole, some
 * milliseconds each (`knowledge/models/encoder.blob`). None is built in: an engine works at once
 * without, and may be given one later, or another.
 *
 * The `size` bytes stand at a multiple of eight, as malloc and scruple_alloc give them; the caller
 * keeps them, unchanged, until the engine is closed. *out receives {"encoder": its hash}, or an
 * error line if the bytes are damaged, of another version or not for this knowledge: then the
 * engine goes on as it was, and the bytes are no longer needed. Call it, as everything that takes
 * the engine, from one thread at a time. */
scruple_status scruple_add_encoder(scruple_engine* engine, const void* encoder, size_t size, char** out,
                                   size_t* out_size);

/* Closes an engine. NULL is allowed. */
void scruple_close(scruple_engine* engine);

/* Reviews one Submission of `size` bytes, any bytes. *out receives one line without its
 * line break, *out_size its bytes; a NUL that does not count follows them. */
scruple_status scruple_review(scruple_engine* engine, const char* json, size_t size, char** out,
                              size_t* out_size);

/* The same with a word on the encoder, a scruple_deep; scruple_review is this with
 * SCRUPLE_DEEP_AUTO. A review while somebody types takes SCRUPLE_DEEP_NEVER. A number that is
 * none of the three is refused. */
scruple_status scruple_review_deep(scruple_engine* engine, int deep, const char* json, size_t size,
                                   char** out, size_t* out_size);

/* Gives the post of a Submission back so that it can be shared, in the same way: a Rewrite
 * (`scruple schema rewrite`), or an error line. */
scruple_status scruple_rewrite(scruple_engine* engine, const char* json, size_t size, char** out,
                               size_t* out_size);

/* The rest of what people ask for. Each takes a JSON object, every field of which is optional,
 * and hands out one line as scruple_review does:
 *
 *   question  in free words                 guide   the id of a guide, instead of a question
 *   author    an Author, as in a Submission  as_of  a date: the codes that were in force then
 *
 * scruple_ask: the answer, as `scruple ask --format json` prints it, and up to three other
 * guides that fit. With neither question nor guide: every question that there is an answer to.
 *
 * scruple_codes: {"codes", "topics", "bound", "assumed", "warnings"}: every code with its clauses,
 * what each makes of every topic, and the ids of those that bind the author.
 *
 * scruple_checklists: {"lists", "assumed", "warnings"}: what to look through in accounts and
 * settings, each item with the clauses of the codes that bind the author. */
scruple_status scruple_ask(scruple_engine* engine, const char* json, size_t size, char** out,
                           size_t* out_size);
scruple_status scruple_codes(scruple_engine* engine, const char* json, size_t size, char** out,
                             size_t* out_size);
scruple_status scruple_checklists(scruple_engine* engine, const char* json, size_t size, char** out,
                                  size_t* out_size);

/* How many people fit a description: {"id"?, "desc": {...}} in, the estimate with its whole sum
 * out, as `scruple k --ndjson --explain` prints it. */
scruple_status scruple_k(scruple_engine* engine, const char* json, size_t size, char** out, size_t* out_size);

/* Memory inside the library, for callers that have no other way to hand bytes in, such as
 * the host of a WebAssembly module. NULL if there is none left. */
void* scruple_alloc(size_t size);

/* Gives back a line, or what scruple_alloc handed out. NULL is allowed. */
void scruple_free(void* memory);

#ifdef __cplusplus
}
#endif

#endif
