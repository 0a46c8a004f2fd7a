#ifndef HEARSAY_CSQLITEFLOOR_H
#define HEARSAY_CSQLITEFLOOR_H

#include <stddef.h>

// Seconds that a part of the work took: on the clock, and of the processor.
struct hearsay_floor_time {
  double wall;
  double cpu;
};

// What it takes to make a library out of rows that are ready.
struct hearsay_floor {
  struct hearsay_floor_time rows;
  struct hearsay_floor_time indexes;
  struct hearsay_floor_time text;
  /// With what it takes to commit.
  struct hearsay_floor_time whole;
  long long row_count;
};

// Copies all rows of a finished library into a new file through prepared statements, then
// makes the indexes and the full text: one thread, one transaction, no journal, no checks.
//
// Returns 0; else nonzero, and a sentence in `message`.
int hearsay_floor_measure(const char *library, const char *target, struct hearsay_floor *floor,
                          char *message, size_t size);

#endif
