#ifndef TERMINAL_GUARD_H
#define TERMINAL_GUARD_H

#include <stddef.h>

// Keeps watch over a terminal that a program has taken over: however the program
// ends, the terminal is given back as it was found.
//
// The handlers cannot be Swift: they may call async-signal-safe functions only.
// There is one watch at a time.

// Remembers the modes of the terminal and sets the handlers. Faults restore the
// terminal, say so on standard error, and end the program with their signal. SIGINT,
// SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT and SIGWINCH are written to `notify` as
// one byte each. Of those that end a program, a second one, or two seconds without
// an end, is a fault too. Standard error is held back meanwhile if it is a terminal:
// it would be lost on the screen.
// Returns 0, or -1 with errno.
int terminal_guard_begin(int input, int output, int notify, const char *program);

// Says by which file the program draws, so that it can be silenced, and what to
// write to the terminal to give it back.
void terminal_guard_set_restore(int drawing, const char *bytes, size_t count);

// Gives the calling thread a stack for handlers, so that an overflow of its own is
// caught. Costs nothing from the second time on.
void terminal_guard_enter(void);

// While paused the terminal is not ours: nothing is restored, and standard error
// goes where it went before.
void terminal_guard_pause(void);
void terminal_guard_resume(void);

// Stops the process group as Ctrl-Z does; returns when it goes on. Only while paused.
void terminal_guard_stop(void);

// Sets the modes of the terminal as they were at the beginning, ends the watch and
// hands over what was held back of standard error.
void terminal_guard_end(void);

#endif
