"""The step the loop is running: what every part of the probe asks for."""

import _thread


class Step:
    __slots__ = (
        "handle",  # its number, 0 between steps
        "task",  # the task it runs, or None for a plain callback
        "started",  # real nanoseconds
        "started_virtual",
        "slept",  # nanoseconds charged to it by time.sleep
        "events",  # how many events there were before it
        "thread",  # of the loop
        "lines",  # lines recorded of it
        "spent",  # whether these were as many as are recorded
        "line_at",  # (real nanoseconds, code, line) of the line under way
        "longest",  # (real nanoseconds, code, line) of the longest line
        "eager",  # tasks that started inside this step
        "idle",  # the loop waits for something to happen
        "turn_cpu",  # nanoseconds the thread had computed when this turn of the loop began
    )

    def __init__(self):
        self.handle = 0
        self.task = None
        self.started = 0
        self.started_virtual = 0
        self.slept = 0
        self.events = 0
        self.thread = _thread.get_ident()
        self.lines = 0
        self.spent = False
        self.line_at = None
        self.longest = None
        self.eager = []
        self.idle = False
        self.turn_cpu = 0
