#ifndef HEARSAY_CNCURSES_SHIM_H
#define HEARSAY_CNCURSES_SHIM_H

// What Swift cannot take from ncurses itself: macros and global variables.

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

static inline attr_t shim_attr_bold(void) { return A_BOLD; }
static inline attr_t shim_attr_dim(void) { return A_DIM; }
static inline attr_t shim_attr_italic(void) { return A_ITALIC; }
static inline attr_t shim_attr_reverse(void) { return A_REVERSE; }
static inline attr_t shim_attr_underline(void) { return A_UNDERLINE; }

static inline int shim_colors(void) { return COLORS; }
static inline int shim_color_pairs(void) { return COLOR_PAIRS; }

// The window that covers the screen in use.
static inline WINDOW *shim_screen_window(void) { return stdscr; }

// The width by which ncurses lays characters out; <wchar.h> hides it from Swift.
static inline int shim_width(wchar_t character) {
  extern int wcwidth(wchar_t);
  return wcwidth(character);
}

// The first of the function keys; F1 is one more.
static inline int shim_key_f0(void) { return KEY_F0; }

// A string of the terminal's description, NULL where it has none.
static inline const char *shim_terminfo_string(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

// Whether the terminal's description can be read: 1, or 0 for an unknown name and
// -1 for no descriptions at all. Leaves none selected.
static inline int shim_find_terminal(const char *name, int fd, int *can_move) {
  int result = -1;
  TERMINAL *before = set_curterm(NULL);
  if (setupterm(name, fd, &result) == OK) {
    *can_move = shim_terminfo_string("cup") != NULL;
    del_curterm(cur_term);
  }
  set_curterm(before);
  return result;
}

#endif
