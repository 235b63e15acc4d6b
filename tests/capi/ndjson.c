/* scruple-ndjson [review|rewrite] [ENCODER]: Submissions in, Reviews (or Rewrites) out, one JSON object a
 * line, through the C API, with the encoder of a file if it is named. Shows that the header is C, and gives
 * the bytes that WebAssembly must give as well. */
#include <scruple/scruple.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef scruple_status (*answerer)(scruple_engine*, const char*, size_t, char**, size_t*);

static void answer(answerer call, scruple_engine* engine, const char* line, size_t size) {
  char* out = NULL;
  size_t out_size = 0;
  call(engine, line, size, &out, &out_size);
  fwrite(out, 1, out_size, stdout);
  putchar('\n');
  scruple_free(out);
}

/* All of a file; NULL if there is no such file or no memory for it. */
static char* read_all(FILE* file, size_t* size) {
  size_t room = 1 << 16;
  char* bytes = file == NULL ? NULL : malloc(room);
  *size = 0;
  while (bytes != NULL) {
    *size += fread(bytes + *size, 1, room - *size, file);
    if (*size < room) break;
    char* more = realloc(bytes, room *= 2);
    if (more == NULL) free(bytes);
    bytes = more;
  }
  return bytes;
}

/* Gives the engine the encoder of a file, whose bytes are kept for as long as the engine. */
static scruple_status add_encoder(scruple_engine* engine, const char* path, char** bytes) {
  FILE* file = fopen(path, "rb");
  size_t size = 0;
  char* line = NULL;
  *bytes = read_all(file, &size);
  if (file != NULL) fclose(file);
  const scruple_status status = scruple_add_encoder(engine, *bytes, size, &line, &size);
  if (status != SCRUPLE_REVIEWED) fprintf(stderr, "%s: %s\n", path, line);
  scruple_free(line);
  return status;
}

int main(int count, char** words) {
  const answerer call = count > 1 && strcmp(words[1], "rewrite") == 0 ? scruple_rewrite : scruple_review;
  scruple_engine* engine = scruple_open(NULL, 0);
  char* encoder = NULL;
  if (engine == NULL) return 2;
  if (count > 2 && add_encoder(engine, words[2], &encoder) != SCRUPLE_REVIEWED) return 2;
  size_t size = 0;
  char* bytes = read_all(stdin, &size);
  if (bytes == NULL) return 2;
  const char* end = bytes + size;
  for (const char* at = bytes; at < end;) {
    const char* stop = memchr(at, '\n', (size_t)(end - at));
    if (stop == NULL) stop = end;
    answer(call, engine, at, (size_t)(stop - at));
    at = stop + 1;
  }
  free(bytes);
  scruple_close(engine);
  free(encoder);
  return 0;
}
