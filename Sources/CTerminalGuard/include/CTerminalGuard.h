#ifndef TERMINAL_GUARD_H
#define TERMINAL_GUARD_H
void terminal_guard_install(void);
#endif
