"""Queues and timers that tell what happens to them, in place of the loop's own."""

import time
from asyncio import events
from collections import deque

from event_probe.tasks import is_task_type

_real_ns = time.perf_counter_ns


def ready_queues(loops):
    """The two kinds of ready queues: one that tells everything, and one that only notices steps that take long."""
    appended, starts, turns, awake = loops.appended, loops.starts, loops.turns, loops.awake
    give_up = loops.recorder.give_up
    append, popleft, length = deque.append, deque.popleft, deque.__len__
    step, ended = loops.step, loops.tasks.ended_beyond_bounds
    block_ns = loops.recorder.block_ns

    class Ready(deque):
        __slots__ = ("loop",)

        def append(self, handle):
            append(self, handle)
            try:
                appended(handle)
            except Exception as problem:
                give_up(problem)

        def popleft(self):
            handle = popleft(self)
            try:
                starts(handle)
            except Exception as problem:
                give_up(problem)
            return handle

        def __bool__(self):
            anything = length(self) > 0
            loop = self.loop()
            if loop is not None:
                try:
                    turns(loop, anything)
                except Exception as problem:
                    give_up(problem)
            return anything

        def __len__(self):
            if loops.polling:
                awake()
            return length(self)

    class Lean(deque):
        __slots__ = ("loop",)

        def popleft(self):
            handle = popleft(self)
            now = _real_ns()
            try:
                if now - step.started >= block_ns:
                    loops.blocked_beyond_bounds(now)
                task = step.task
                if task is not None and task.done():
                    ended(task)
            except Exception as problem:
                self.__class__ = Silent
                give_up(problem)
            owner = getattr(handle._callback, "__self__", None)
            step.task = owner if is_task_type[type(owner)] else None
            step.started = now
            return handle

        def __bool__(self):
            anything = length(self) > 0
            try:
                loops.turns_beyond_bounds(self.loop(), anything)
            except Exception as problem:
                self.__class__ = Silent
                give_up(problem)
            return anything

        def __len__(self):
            count = length(self)
            loops.runs_beyond_bounds(count)
            return count

    class Silent(deque):
        __slots__ = ("loop",)

    for kind in (Ready, Lean, Silent):
        kind.__name__ = kind.__qualname__ = "deque"
        kind.__module__ = "collections"
    return Ready, Lean


def telling_timers(loops):
    """Timers that tell when they are put into the loop's heap, which is when the loop sets their mark."""
    scheduled, give_up = loops.scheduled, loops.recorder.give_up
    real = events.TimerHandle
    mark = real._scheduled

    class TimerHandle(real):
        __slots__ = ()

        @property
        def _scheduled(self):
            return mark.__get__(self)

        @_scheduled.setter
        def _scheduled(self, value):
            mark.__set__(self, value)
            if value:
                try:
                    scheduled(self)
                except Exception as problem:
                    give_up(problem)

    TimerHandle.__module__ = real.__module__
    TimerHandle.__qualname__ = real.__qualname__
    return TimerHandle
