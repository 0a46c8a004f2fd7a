// Loaded before the program when valgrind counts its instructions: up to version 3.19
// valgrind writes into the mask that a program hands to sigsuspend, and libdispatch's
// cannot be written to. The main thread only waits there until the program ends.
#include <signal.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  (void)mask;
  for (;;) pause();
}
