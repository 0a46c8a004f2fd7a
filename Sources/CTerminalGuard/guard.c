#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

enum { RESTORE_LIMIT = 1024, PROGRAM_LIMIT = 64, HELD_LIMIT = 64 * 1024, STACK_SIZE = 64 * 1024 };

static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
static const int notices[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH, SIGALRM};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static struct sigaction faults_before[COUNT(faults)];
static struct sigaction notices_before[COUNT(notices)];
static _Thread_local int has_stack;

static struct termios modes;
static int input_fd = -1;
static int output_fd = -1;
static int notify_fd = -1;
static int drawing_fd = -1;
static int null_fd = -1;
static char restore[RESTORE_LIMIT];
static volatile size_t restore_count;
static char program_name[PROGRAM_LIMIT];

static volatile sig_atomic_t is_begun;
static volatile sig_atomic_t is_paused;
static volatile sig_atomic_t ending_signal;

// Standard error as it was, and the memory that holds it back; -1 if it is not.
static int errors_fd = -1;
static int held_fd = -1;

static void write_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void write_text(int fd, const char *text) { write_all(fd, text, strlen(text)); }

// Standard error goes where it went, and gets the last of what was held back.
static void release_errors(void) {
  if (held_fd < 0) return;
  dup2(errors_fd, STDERR_FILENO);
  off_t end = lseek(held_fd, 0, SEEK_END);
  lseek(held_fd, end > HELD_LIMIT ? end - HELD_LIMIT : 0, SEEK_SET);
  char buffer[512];
  for (;;) {
    ssize_t count = read(held_fd, buffer, sizeof buffer);
    if (count <= 0) break;
    write_all(STDERR_FILENO, buffer, (size_t)count);
  }
  close(held_fd);
  close(errors_fd);
  held_fd = errors_fd = -1;
}

static void hold_errors(void) {
#ifdef __linux__
  if (held_fd >= 0 || !isatty(STDERR_FILENO)) return;
  held_fd = memfd_create("errors", MFD_CLOEXEC);
  if (held_fd < 0) return;
  errors_fd = dup(STDERR_FILENO);
  if (errors_fd >= 0 && dup2(held_fd, STDERR_FILENO) >= 0) return;
  if (errors_fd >= 0) close(errors_fd);
  close(held_fd);
  held_fd = errors_fd = -1;
#endif
}

// Safe in a handler. Setting modes from the background would stop the program.
static void give_back(void) {
  if (!is_begun || is_paused) return;
  is_paused = 1;
  signal(SIGTTOU, SIG_IGN);
  // Another thread may be drawing.
  if (drawing_fd >= 0 && null_fd >= 0) dup2(null_fd, drawing_fd);
  write_all(output_fd, restore, restore_count);
  tcsetattr(input_fd, TCSANOW, &modes);
  release_errors();
}

static const char *name_of(int number) {
  switch (number) {
    case SIGSEGV: return "SIGSEGV";
    case SIGBUS: return "SIGBUS";
    case SIGILL: return "SIGILL";
    case SIGTRAP: return "SIGTRAP";
    case SIGFPE: return "SIGFPE";
    case SIGABRT: return "SIGABRT";
    default: return "a signal";
  }
}

static void end_by(int number) {
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(number, &standard, NULL);
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &one, NULL);
  _exit(128 + number);
}

static void on_fault(int number) {
  give_back();
  write_text(STDERR_FILENO, program_name);
  write_text(STDERR_FILENO, ": ended by a fault of its own (");
  write_text(STDERR_FILENO, name_of(number));
  write_text(STDERR_FILENO, "). The terminal is as it was before.\n");
  end_by(number);
}

static void on_notice(int number) {
  int saved = errno;
  // What runs in the terminal meanwhile is meant, not this program.
  if (is_paused && (number == SIGINT || number == SIGQUIT)) return;
  if (number == SIGALRM || number == SIGINT || number == SIGTERM || number == SIGHUP ||
      number == SIGQUIT) {
    if (ending_signal) {
      give_back();
      end_by(number == SIGALRM ? ending_signal : number);
    }
    ending_signal = number;
    alarm(2);
  }
  char byte = (char)number;
  ssize_t ignored = write(notify_fd, &byte, 1);
  (void)ignored;
  errno = saved;
}

static void give_back_at_exit(void) { give_back(); }

static void set_handlers(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  action.sa_flags = SA_ONSTACK | SA_RESTART;
  action.sa_handler = on_notice;
  for (size_t i = 0; i < COUNT(notices); i++) sigaction(notices[i], &action, &notices_before[i]);
  // A fault inside a fault's handler ends the program at once.
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_ONSTACK | SA_RESETHAND;
  action.sa_handler = on_fault;
  for (size_t i = 0; i < COUNT(faults); i++) sigaction(faults[i], &action, &faults_before[i]);
}

void terminal_guard_enter(void) {
  if (!is_begun || has_stack) return;
  stack_t before;
  has_stack = 1;
  if (sigaltstack(NULL, &before) == 0 && !(before.ss_flags & SS_DISABLE)) return;
  // Stays until the process ends: the thread may need it until then.
  stack_t stack = {.ss_sp = malloc(STACK_SIZE), .ss_size = STACK_SIZE};
  if (stack.ss_sp != NULL && sigaltstack(&stack, NULL) != 0) free(stack.ss_sp);
}

int terminal_guard_begin(int input, int output, int notify, const char *program) {
  static int is_registered;
  if (is_begun) {
    errno = EBUSY;
    return -1;
  }
  if (tcgetattr(input, &modes) != 0) return -1;
  input_fd = input;
  output_fd = output;
  notify_fd = notify;
  drawing_fd = -1;
  restore_count = 0;
  ending_signal = 0;
  is_paused = 0;
  strncpy(program_name, program, PROGRAM_LIMIT - 1);
  if (!is_registered) is_registered = atexit(give_back_at_exit) == 0;
  if (null_fd < 0) null_fd = open("/dev/null", O_WRONLY | O_CLOEXEC);
  hold_errors();
  is_begun = 1;
  terminal_guard_enter();
  set_handlers();
  return 0;
}

void terminal_guard_set_restore(int drawing, const char *bytes, size_t count) {
  drawing_fd = drawing;
  restore_count = 0;
  if (count > RESTORE_LIMIT) return;
  memcpy(restore, bytes, count);
  restore_count = count;
}

void terminal_guard_pause(void) {
  if (!is_begun || is_paused) return;
  is_paused = 1;
  release_errors();
}

void terminal_guard_resume(void) {
  if (!is_begun || !is_paused) return;
  hold_errors();
  is_paused = 0;
}

void terminal_guard_stop(void) {
  if (!is_begun || !is_paused) return;
  struct sigaction action, before;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &action, &before);
  kill(0, SIGTSTP);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  // Threads of a dispatch queue have signals blocked.
  sigset_t one, mask;
  sigemptyset(&one);
  sigaddset(&one, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &one, &mask);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);
}

void terminal_guard_end(void) {
  if (!is_begun) return;
  alarm(0);
  tcsetattr(input_fd, TCSANOW, &modes);
  release_errors();
  is_begun = 0;
  for (size_t i = 0; i < COUNT(notices); i++) sigaction(notices[i], &notices_before[i], NULL);
  for (size_t i = 0; i < COUNT(faults); i++) sigaction(faults[i], &faults_before[i], NULL);
}
