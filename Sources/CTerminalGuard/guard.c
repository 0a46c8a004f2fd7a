#include "CTerminalGuard.h"
void terminal_guard_install(void) {}
