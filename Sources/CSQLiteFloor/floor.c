#include "CSQLiteFloor.h"

#include <sqlite3.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

// The finished library, the new file, and where to say what went wrong.
struct work {
  sqlite3 *from;
  sqlite3 *to;
  char *message;
  size_t size;
};

static double seconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static struct hearsay_floor_time now(void) {
  struct hearsay_floor_time time = {seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID)};
  return time;
}

static struct hearsay_floor_time since(struct hearsay_floor_time start) {
  struct hearsay_floor_time end = now();
  end.wall -= start.wall;
  end.cpu -= start.cpu;
  return end;
}

static int fail(struct work *work, sqlite3 *database, const char *what) {
  snprintf(work->message, work->size, "%s: %s.", what, sqlite3_errmsg(database));
  return 1;
}

static int execute(struct work *work, const char *sql) {
  if (sqlite3_exec(work->to, sql, NULL, NULL, NULL) != SQLITE_OK) return fail(work, work->to, sql);
  return 0;
}

// Does something with the two columns of each row of a query on the library.
static int each(struct work *work, const char *sql,
                int (*body)(struct work *, const char *, const char *)) {
  sqlite3_stmt *query = NULL;
  if (sqlite3_prepare_v2(work->from, sql, -1, &query, NULL) != SQLITE_OK)
    return fail(work, work->from, sql);
  int failed = 0;
  while (!failed && sqlite3_step(query) == SQLITE_ROW) {
    failed = body(work, (const char *)sqlite3_column_text(query, 0),
                  (const char *)sqlite3_column_text(query, 1));
  }
  sqlite3_finalize(query);
  return failed;
}

static int make(struct work *work, const char *name, const char *sql) {
  (void)name;
  return execute(work, sql);
}

// Copies the rows of one table.
static int copy(struct work *work, const char *name, const char *sql) {
  (void)sql;
  sqlite3_stmt *query = NULL;
  sqlite3_stmt *insert = NULL;
  int failed = 0;
  char *select = sqlite3_mprintf("SELECT * FROM \"%w\"", name);
  if (sqlite3_prepare_v2(work->from, select, -1, &query, NULL) != SQLITE_OK)
    failed = fail(work, work->from, select);
  int columns = sqlite3_column_count(query);
  char *values = sqlite3_mprintf("INSERT INTO \"%w\" VALUES (?", name);
  for (int column = 1; column < columns; column++) values = sqlite3_mprintf("%z, ?", values);
  values = sqlite3_mprintf("%z)", values);
  if (!failed && sqlite3_prepare_v2(work->to, values, -1, &insert, NULL) != SQLITE_OK)
    failed = fail(work, work->to, values);
  while (!failed && sqlite3_step(query) == SQLITE_ROW) {
    for (int column = 0; column < columns; column++)
      sqlite3_bind_value(insert, column + 1, sqlite3_column_value(query, column));
    if (sqlite3_step(insert) != SQLITE_DONE) failed = fail(work, work->to, values);
    sqlite3_reset(insert);
  }
  sqlite3_finalize(query);
  sqlite3_finalize(insert);
  sqlite3_free(select);
  sqlite3_free(values);
  return failed;
}

// Builds one full-text index out of its rows, with a large table in memory as the
// program does.
static int build(struct work *work, const char *name, const char *sql) {
  (void)sql;
  char *text = sqlite3_mprintf(
      "INSERT INTO \"%w\" (\"%w\", rank) VALUES ('hashsize', 8388608);"
      "INSERT INTO \"%w\" (\"%w\") VALUES ('rebuild')",
      name, name, name, name);
  int failed = execute(work, text);
  sqlite3_free(text);
  return failed;
}

// Tables of one's own: what full-text indexes keep beside them is theirs.
#define TABLES                                                                          \
  "SELECT name, sql FROM sqlite_schema AS one WHERE type = 'table' AND sql IS NOT NULL " \
  "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' "        \
  "AND NOT EXISTS (SELECT 1 FROM sqlite_schema AS text WHERE "                           \
  "text.sql LIKE 'CREATE VIRTUAL%' AND substr(one.name, 1, length(text.name) + 1) = "    \
  "text.name || '_') ORDER BY rowid"
#define TEXTS "SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%' ORDER BY rowid"
#define INDEXES                                                                             \
  "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY " \
  "rowid"

static int open_both(struct work *work, const char *library, const char *target) {
  unlink(target);
  if (sqlite3_open_v2(library, &work->from, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
    return fail(work, work->from, library);
  if (sqlite3_open(target, &work->to) != SQLITE_OK) return fail(work, work->to, target);
  sqlite3_stmt *query = NULL;
  sqlite3_prepare_v2(work->from, "PRAGMA page_size", -1, &query, NULL);
  int page = sqlite3_step(query) == SQLITE_ROW ? sqlite3_column_int(query, 0) : 4096;
  sqlite3_finalize(query);
  char pragma[64];
  snprintf(pragma, sizeof pragma, "PRAGMA page_size = %d", page);
  if (execute(work, pragma)) return 1;
  return execute(work,
                 "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA secure_delete = OFF;"
                 "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -49152;"
                 "PRAGMA ignore_check_constraints = ON; PRAGMA temp_store = MEMORY; BEGIN");
}

static int fill(struct work *work, struct hearsay_floor *floor) {
  struct hearsay_floor_time start = now();
  if (each(work, TABLES, make) || each(work, TABLES, copy)) return 1;
  floor->rows = since(start);
  floor->row_count = sqlite3_total_changes(work->to);
  struct hearsay_floor_time part = now();
  if (each(work, INDEXES, make)) return 1;
  floor->indexes = since(part);
  part = now();
  if (each(work, TEXTS, make) || each(work, TEXTS, build)) return 1;
  floor->text = since(part);
  if (execute(work, "COMMIT")) return 1;
  floor->whole = since(start);
  return 0;
}

int hearsay_floor_measure(const char *library, const char *target, struct hearsay_floor *floor,
                          char *message, size_t size) {
  struct work work = {NULL, NULL, message, size};
  int failed = open_both(&work, library, target) || fill(&work, floor);
  sqlite3_close(work.from);
  sqlite3_close(work.to);
  return failed;
}
