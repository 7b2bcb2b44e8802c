"""Runs an unmodified Python program on a clock on which waiting costs nothing.

    python -m virtual_clock [--report FILE] [--seed N] script.py [args...]

Sleeping, timers and timeouts jump the clock instead of passing real time, in an order that is the
same each time. What really happens outside (sockets, threads, child processes) ends the pretence:
from that moment on the clock runs at real speed. Standard library only, CPython 3.11 and later.
"""

# Whoever looks at the run from inside: `starts(clock, script)` before the program, `slept(nanoseconds, frame)` when
# a step of a loop slept in virtual time, `deadlock()` before the process ends for one.
observer = None
