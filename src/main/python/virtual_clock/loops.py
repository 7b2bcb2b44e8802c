"""Event loops that wait on the virtual clock.

Loops of every origin (asyncio.run, Runner, new_event_loop, a subclass) are fitted when they have been made: only
their selector's `select` is replaced on the instance, so no frame of ours is on the stack while the program runs.
"""

import asyncio
import functools
import itertools
import weakref

from asyncio import events, proactor_events, runners, selector_events

from virtual_clock import names

# A loop that turns this often without any time passing is polling; a turn then costs what it costs in real life.
_TURNS_BEFORE_POLLING = 10_000
_TURN_NS = 20_000


class Loops:
    def __init__(self, clock, outside, report, on_deadlock):
        self._clock = clock
        self._outside = outside
        self._report = report
        self._on_deadlock = on_deadlock

    def install(self, shuffle):
        events.TimerHandle = _ordered_timers(shuffle)
        for kind in (selector_events.BaseSelectorEventLoop, proactor_events.BaseProactorEventLoop):
            self._fit_instances_of(kind)
        self._note_leaks()

    def _fit_instances_of(self, kind):
        make = kind.__init__

        @functools.wraps(make)
        def __init__(loop, *args, **kwargs):
            self._outside.ignored, before = True, self._outside.ignored  # the self-pipe of a loop is no real socket
            try:
                make(loop, *args, **kwargs)
            finally:
                self._outside.ignored = before
            self._fit(loop)

        kind.__init__ = __init__

    def _fit(self, loop):
        selector = loop._selector
        poll = selector.select
        reference = weakref.ref(loop)
        turns = 0

        def wait(timeout):
            self._outside.ignored, before = True, self._outside.ignored
            try:
                return poll(timeout)
            finally:
                self._outside.ignored = before

        def select(timeout=None):
            nonlocal turns
            clock = self._clock
            loop = reference()
            if clock.fell_back is not None or loop is None:
                return wait(timeout)
            happened = wait(0)
            if happened or (timeout is not None and timeout <= 0):
                turns += 1
                if turns > _TURNS_BEFORE_POLLING:
                    clock.advance(_TURN_NS)
                return happened
            turns = 0
            if _waits_for_io(loop, selector):
                clock.fall_back("sockets")
                return wait(timeout)
            if loop._scheduled:
                clock.advance_to(round(loop._scheduled[0].when() * 1e9))
                return happened
            if getattr(loop, "_signal_handlers", None):
                clock.fall_back("signals")
                return wait(timeout)
            self._on_deadlock(names.of_tasks(asyncio.all_tasks(loop)))
            return happened

        selector.select = select

    def _note_leaks(self):
        cancel = runners._cancel_all_tasks

        @functools.wraps(cancel)
        def _cancel_all_tasks(loop):
            self._report.leaked(names.of_tasks(asyncio.all_tasks(loop)))
            cancel(loop)

        runners._cancel_all_tasks = _cancel_all_tasks


def _waits_for_io(loop, selector):
    """Whether anything but the loop's own pipe to itself is registered."""
    pending = getattr(selector, "_cache", None)  # a proactor's operations under way
    return len(selector.get_map() if pending is None else pending) > 1


def _ordered_timers(shuffle):
    """Timers that are due at the same nanosecond fire first in, first out (a heap alone promises no order);
    with a seed, in a shuffled order, as asyncio promises none."""
    counter = itertools.count()

    class TimerHandle(events.TimerHandle):
        __slots__ = ("_order",)

        def __init__(self, when, *args):
            super().__init__(when, *args)
            self._order = (round(when * 1e9), shuffle.rank(), next(counter))

        def __lt__(self, other):
            return self._order < other._order if isinstance(other, TimerHandle) else NotImplemented

        def __le__(self, other):
            return self._order <= other._order if isinstance(other, TimerHandle) else NotImplemented

        def __gt__(self, other):
            return self._order > other._order if isinstance(other, TimerHandle) else NotImplemented

        def __ge__(self, other):
            return self._order >= other._order if isinstance(other, TimerHandle) else NotImplemented

    TimerHandle.__module__ = events.TimerHandle.__module__
    TimerHandle.__qualname__ = "TimerHandle"
    return TimerHandle
