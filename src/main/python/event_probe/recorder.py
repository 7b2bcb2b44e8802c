"""The recording as its parts see it: the time, numbers, events, its beginning and its end."""

import os
import sys
import time

from event_probe import options as limits
from event_probe.places import Places
from event_probe.step import Step
from event_probe.texts import dumped
from event_probe.writer import Writer

SCHEMA = 1
_VIRTUAL_BLOCK_NS = 500_000_000  # computing is free on the virtual clock, unless it is very long

_real_ns = time.perf_counter_ns


class Recorder:
    def __init__(self, options):
        self.options = options
        self.writer = Writer(options.out, options.max_events, options.max_bytes, limits.MOST_RARE_EVENTS)
        self.writer.on_cut = self._cut
        self.places = Places(self)
        self.step = Step()
        self.clock = None  # the virtual one
        self.block_ns = int(options.block_ms * 1e6)
        self.counts = {}
        self.begun = False
        self._gave_up = False
        self.over = False
        self.at_cut = []
        self.at_end = []
        self.loop_library = None  # the parts that watch asyncio, once it is imported
        self._numbers = {}
        self._start = _real_ns()
        self._process = os.getpid()

    # Time, in microseconds since the start

    def now(self):
        return (_real_ns() - self._start) // 1000

    def since_start(self, real_ns):
        return (real_ns - self._start) // 1000

    def due(self, when):
        """Microseconds of a moment of the loop's clock, in seconds."""
        return int(when * 1e6) - self._start // 1000

    def follow(self, clock):
        """From now on the time is that of a virtual clock."""
        origin = clock.now()
        self.clock = clock
        self.now = lambda: (clock.now() - origin) // 1000
        self.due = lambda when: round(when * 1e6) - origin // 1000

    @property
    def virtual(self):
        """Whether waiting costs nothing at the moment."""
        return self.clock is not None and self.clock.fell_back is None

    def longest_step_ns(self):
        return max(self.block_ns, _VIRTUAL_BLOCK_NS) if self.virtual else self.block_ns

    # Events

    def next(self, kind):
        """Numbers from 0 on."""
        number = self._numbers.get(kind, 0)
        self._numbers[kind] = number + 1
        return number

    def count(self, what):
        self.counts[what] = self.counts.get(what, 0) + 1

    def event(self, kind, **fields):
        if not self.writer.cut:
            self.writer.put(self._line(kind, fields))

    def rare(self, kind, **fields):
        """An event that is recorded beyond the bounds, too."""
        if not self.over:
            self.writer.keep(self._line(kind, fields))

    def _line(self, kind, fields):
        present = {key: value for key, value in fields.items() if value is not None}
        return dumped({"e": kind, "t": self.now(), **present})

    # Beginning and end

    def hello(self, script):
        self.places.learn(script)
        self.event(
            "hello",
            v=SCHEMA,
            py=".".join(map(str, sys.version_info[:3])),
            impl=sys.implementation.name,
            script=os.path.abspath(script),
            clock="real" if self.clock is None else "virtual",
            max_events=self.options.max_events,
            max_bytes=self.options.max_bytes,
            block_ms=self.options.block_ms,
        )
        self.places.file(os.path.abspath(script))
        self.begun = True

    def _cut(self):
        writer = self.writer
        why = "events" if writer.events >= self.options.max_events else "bytes"
        self.rare("cut", why=why, n=writer.events, bytes=writer.bytes)
        for act in self.at_cut:
            act()

    def finish(self):
        """The end of the program, or of what can be seen of it."""
        if self.over or os.getpid() != self._process:
            return
        for act in self.at_end:
            try:
                act()
            except Exception as problem:
                self.give_up(problem)
        error = getattr(sys, "last_value", None)
        if isinstance(error, BaseException):
            from event_probe.values import error_text

            self.rare("crash", x=error_text(error), at=self.places.of_error(error))
        self.over = True
        writer = self.writer
        writer.end()
        now = self.now()
        fields = {"n": writer.events + 1, "bytes": writer.bytes, "counts": self.counts}
        fields["vclock_us"] = now if self.clock is not None else 0
        writer.last(self._line("bye", fields))

    def give_up(self, problem):
        """A part of the probe failed: the program goes on without it, and the recording says so."""
        if not self.over and not self._gave_up:
            self._gave_up = True
            self.rare("unsupported", cls=f"recording: {type(problem).__name__}: {problem}"[:200])
            self.writer.end_details()

    def abandon(self):
        self.over = True
        self.writer.abandon()
