// Records of a JSON array, or of JSON lines, each in one call, over the system's simdjson.
//
// A batch is copied once into the parser's own padded buffer. For each record one call walks over its members in the order in which they stand and
// fills in those that are wanted, so that the language border is crossed once a record. No exception leaves this file; errors are numbers.
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  CSJ_MISSING = 0,
  CSJ_NULL = 1,
  CSJ_FALSE = 2,
  CSJ_TRUE = 3,
  CSJ_NUMBER = 4,
  CSJ_STRING = 5,
  CSJ_ARRAY = 6,
  CSJ_OBJECT = 7,
};

// One wanted member of a record. A string is unescaped; everything else is the text as it stands.
// It holds until the parser begins something else.
typedef struct {
  const uint8_t *start;
  uint32_t length;
  uint8_t type;
} csj_value;

// A parser with its buffers, for one batch at a time.
typedef struct csj_parser csj_parser;
// The members that are wanted of a record.
typedef struct csj_fields csj_fields;

// Paths with dots (`user_profile.real_name`); an empty path is the record itself. Null when memory is short.
csj_fields *csj_fields_new(const char *const *paths, size_t count);
void csj_fields_free(csj_fields *fields);

// A parser that is free in this thread, or a new one; null when memory is short.
csj_parser *csj_acquire(void);
// Gives it back to this thread.
void csj_release(csj_parser *parser);

// Takes records that are separated by commas, or by line feeds if `lines` is not 0. 0, or the number of an error.
int csj_begin(csj_parser *parser, const uint8_t *bytes, size_t length, int lines);

// Reads the next record into `values`, one for each path. 1: a record; 0: no more; below 0: an error, and nothing more comes.
// `offset` is where the record begins in the bytes given, on an error too; `length` is how long it is.
int csj_next(csj_parser *parser, const csj_fields *fields, csj_value *values, size_t *offset, size_t *length);

// Where the object or array that begins at `start` ends, by its brackets; CSJ_OPEN if the bytes end before, CSJ_UNSURE if a line feed stands in a
// string, so that a quote may be missing.
enum { CSJ_OPEN = 0, CSJ_UNSURE = -1 };
ptrdiff_t csj_value_end(const uint8_t *bytes, size_t length, size_t start);

// What the number of an error means, in plain words; never null.
const char *csj_message(int error);
// Whether the error says that the bytes are no UTF-8, or hold something in a string that may not stand there: then repairing them can help.
int csj_is_repairable(int error);

#ifdef __cplusplus
}
#endif
