"""The event loops: every callback that becomes ready, starts and ends, every timer, every wait.

A loop is fitted when it has been made. Only its ready queue is replaced, by one that tells: `append` is what becomes
ready, `popleft` starts a step, being asked for its truth begins a turn of the loop, and for its length ends the wait.
So no frame of ours is on the stack while the program runs, nor while the loop waits.
"""

import _thread
import functools
import sys
import time
import weakref
from asyncio import base_events, events
from asyncio.events import _get_running_loop as running_loop
from collections import deque

from event_probe import quiet
from event_probe.lines import end_line
from event_probe.ready_queues import ready_queues, telling_timers
from event_probe.tasks import DONE, NEW, is_task_type
from event_probe.texts import quoted
from event_probe.values import function_name

_real_ns = time.perf_counter_ns
_cpu_ns = time.thread_time_ns
_get_ident = _thread.get_ident
_UNNUMBERED = -1  # the handle of a step beyond the bounds
_OWN_COST_NS = 4_000  # of an event, so that recording is not taken for blocking
_BASES = (
    ("asyncio.selector_events", "BaseSelectorEventLoop"),
    ("asyncio.proactor_events", "BaseProactorEventLoop"),  # imported on Windows only
)
_TIMEOUTS = ("Timeout._on_timeout", "_release_waiter", "timeout_handler")


class Loops:
    def __init__(self, recorder, tasks, objects, lines, watchdog):
        self.recorder = recorder
        self.step = recorder.step
        self.tasks = tasks
        self._objects = objects
        self._lines = lines
        self._watchdog = watchdog
        self._last_handle = 0
        self._queued = {}  # id(handle) -> number, of what is ready
        self._timers = {}  # id(handle) -> number, of what is due later
        self._fitted = weakref.WeakSet()
        self._turning = None  # weak reference to the loop that turned last
        self.steps = 0
        self.polling = False  # the loop looks for what has happened
        self._idle_since = 0
        self._Ready, self._Lean = ready_queues(self)

    def install(self):
        for module, kind in _BASES:
            if module in sys.modules:
                self._fit_instances_of(getattr(sys.modules[module], kind))
        events.TimerHandle = telling_timers(self)
        self._follow_cancelled_timers()
        self.recorder.at_cut.append(self._go_lean)
        self.recorder.at_end.append(self._finish)

    def _fit_instances_of(self, kind):
        make = kind.__init__
        fit = self._fit

        @functools.wraps(make)
        def __init__(loop, *args, **kwargs):
            try:
                make(loop, *args, **kwargs)
            except BaseException as problem:
                problem.__traceback__ = problem.__traceback__.tb_next  # without this frame
                raise
            fit(loop)

        kind.__init__ = __init__

    def _fit(self, loop):
        recorder = self.recorder
        if recorder.over:
            return
        name = type(loop).__name__
        if type(getattr(loop, "_ready", None)) is not deque or not hasattr(loop, "_scheduled"):
            recorder.rare("unsupported", cls=name)
            return
        if running_loop() is None:
            self._queued.clear()  # what is left of loops that are closed
            self._timers.clear()
        recorder.event("loop", id=recorder.next("loop") + 1, cls=name)
        ready = (self._Lean if recorder.writer.cut else self._Ready)(loop._ready)
        ready.loop = weakref.ref(loop)
        loop._ready = ready
        self._fitted.add(loop)

    def is_fitted(self, loop):
        return loop in self._fitted

    # What becomes ready

    def appended(self, handle):
        if handle._cancelled:
            return
        step = self.step
        if _get_ident() != step.thread:
            self._appended_by_thread(handle)
            return
        if step.handle and running_loop() is None:
            self.end_step()
        key = id(handle)
        number = self._timers.pop(key, None)
        kind = "cb" if number is None else "timer"
        if number is None:
            self._last_handle = number = self._last_handle + 1
        self._queued[key] = number
        if self.polling:
            if kind == "cb":
                kind = "io"
            if step.idle:
                self._awakes(1 if kind == "io" else 0)
        recorder = self.recorder
        by = f',"by":{step.handle}' if step.handle else ""
        callback = handle._callback
        owner = getattr(callback, "__self__", None)
        if is_task_type[type(owner)]:
            task = self.tasks.number(owner)
            arguments = handle._args
            kind, why = "step", ""
            if arguments:
                kind = "wake"
                try:
                    if arguments[0].cancelled():
                        why = ',"why":"cancel"'
                except AttributeError:
                    pass
            recorder.writer.put(
                f'{{"e":"rdy","t":{recorder.now()},"h":{number},"k":"{kind}","T":{task}{by}{why}}}'
            )
        else:
            label = quoted(function_name(callback))
            recorder.writer.put(
                f'{{"e":"rdy","t":{recorder.now()},"h":{number},"k":"{kind}","lbl":{label}{by}}}'
            )

    def _appended_by_thread(self, handle):
        self._last_handle = number = self._last_handle + 1
        self._queued[id(handle)] = number
        owner = getattr(handle._callback, "__self__", None)
        known = self.tasks.known(owner) if is_task_type[type(owner)] else None
        label = None if known else function_name(handle._callback)
        self.recorder.event("rdy", h=number, k="thread", T=known.number if known else None, lbl=label)

    # Steps

    def starts(self, handle):
        step = self.step
        if step.handle:
            self.end_step()
        number = self._queued.pop(id(handle), 0)
        recorder = self.recorder
        writer = recorder.writer
        if handle._cancelled:
            if number:
                writer.put(f'{{"e":"drop","t":{recorder.now()},"h":{number}}}')
            return
        if not number:
            self._last_handle = number = self._last_handle + 1
        self.steps += 1
        step.handle = number
        why = ""
        owner = getattr(handle._callback, "__self__", None)
        if is_task_type[type(owner)]:
            step.task = owner
            known = self.tasks.known(owner)
            if known is not None and known.state == NEW:
                self.tasks.begins(known, owner)
            if owner._must_cancel:
                why = ',"why":"cancel"'
        else:
            step.task = None
        writer.put(f'{{"e":"run","t":{recorder.now()},"h":{number}{why}}}')
        step.lines = 0
        if step.spent:
            step.spent = False
            if not writer.cut:
                self._lines.resume()
        step.line_at = step.longest = None
        step.slept = 0
        step.events = writer.events
        if recorder.clock is not None:
            step.started_virtual = recorder.clock.now()
        step.started = _real_ns()

    def end_step(self):
        now = _real_ns()
        step = self.step
        recorder = self.recorder
        handle, task = step.handle, step.task
        took = now - step.started
        known = self.tasks.known(task) if task is not None else None
        if recorder.clock is not None:
            self._charge(known)
        if took >= recorder.block_ns:
            self._blocked(now, took, known)
        step.handle = 0
        step.task = None
        if recorder.virtual:
            recorder.writer.put(f'{{"e":"end","t":{recorder.now()},"h":{handle}}}')
        else:
            at = recorder.since_start(now) if recorder.clock is None else recorder.now()
            recorder.writer.put(f'{{"e":"end","t":{at},"h":{handle},"us":{took // 1000}}}')
        if known is not None and known.state != DONE:
            self.tasks.after_step(task, known)
        if step.eager:
            self._end_eager(task)
        if self._objects.watched():
            self._objects.look(known.number if known is not None else None)

    def _charge(self, known):
        """A step that made the virtual time pass by itself, by asking for it over and over, blocks as well."""
        step, clock = self.step, self.recorder.clock
        if clock.fell_back is not None:
            return
        charged = clock.now() - step.started_virtual - step.slept
        if charged >= self.recorder.block_ns:
            self._blocked_event(known, us=charged // 1000, what="busy wait", virt=True)

    def _blocked(self, now, took, known):
        step, recorder = self.step, self.recorder
        events = recorder.writer.events - step.events
        if took - events * _OWN_COST_NS < recorder.longest_step_ns():
            return
        fields = {"us": took // 1000, "ev": events, "virt": False}
        if not recorder.virtual:
            # Of the whole turn, so at most this much of the step: what took long without it, waited, or had to wait
            # for the processor.
            fields["cpu"] = max(0, _cpu_ns() - step.turn_cpu) // 1000
        held, stack = self._watchdog.held
        if held == step.handle:
            fields["st"] = stack
        self._blocked_event(known, **fields)

    def _blocked_event(self, known, **fields):
        step = self.step
        end_line(step, _real_ns())
        if step.longest is not None:
            gap, code, line = step.longest
            fields.update(c=code, l=line)
            if not fields["virt"]:
                fields["gap"] = gap // 1000
        handle = step.handle if step.handle != _UNNUMBERED else None
        self.recorder.rare("block", h=handle, T=known.number if known else None, **fields)

    def _end_eager(self, task):
        eager, self.step.eager = self.step.eager, []
        self.tasks.begun_inside.clear()
        for reference in eager:
            other = reference()
            if other is not None and other is not task:
                known = self.tasks.known(other)
                if known is not None and known.state != DONE:
                    self.tasks.after_step(other, known)

    # Turns

    def turns(self, loop, anything_ready):
        """Called before the loop looks for what has happened, and waits for it if nothing is ready."""
        step = self.step
        if step.handle:
            self.end_step()
        if _get_ident() != step.thread and not self._moves_to_this_thread(loop):
            return
        self.polling = True
        if anything_ready or loop._stopping:
            return
        step.idle = True
        recorder = self.recorder
        self._idle_since = recorder.now()
        scheduled = loop._scheduled
        due = recorder.due(scheduled[0]._when) if scheduled else "null"
        recorder.writer.put(f'{{"e":"idle","t":{recorder.now()},"next":{due}}}')
        if not scheduled and not recorder.virtual and quiet.nothing_can_wake(loop):
            self.deadlock()

    def awake(self):
        """Called when the loop has looked."""
        self.polling = False
        if not self.recorder.virtual:
            self.step.turn_cpu = _cpu_ns()
        if self.step.idle:
            self._awakes(0)

    def _awakes(self, happened):
        step, recorder = self.step, self.recorder
        step.idle = False
        now = recorder.now()
        jump = 0
        if recorder.clock is not None:
            jump = now - self._idle_since
        recorder.writer.put(f'{{"e":"awake","t":{now},"io":{happened},"jump":{jump}}}')

    def deadlock(self):
        self.recorder.rare("dead", tasks=self.tasks.pending()[:200])
        self.recorder.writer.flush()

    def _moves_to_this_thread(self, loop):
        """One loop is followed at a time; it may run in any thread."""
        step = self.step
        other = self._turning() if self._turning is not None else None
        if other is not None and other is not loop and other.is_running():
            loop._ready.__class__ = self._Lean
            self.recorder.rare("unsupported", cls=f"{type(loop).__name__} in a second thread")
            return False
        step.thread = _get_ident()
        self._turning = weakref.ref(loop)
        return True

    # Timers

    def scheduled(self, handle):
        recorder = self.recorder
        if recorder.writer.cut or _get_ident() != self.step.thread:
            return
        self._last_handle = number = self._last_handle + 1
        self._timers[id(handle)] = number
        name = function_name(handle._callback)
        if name == "_set_result_unless_cancelled":
            name = "sleep"
        elif name in _TIMEOUTS:
            name = "timeout"
        task = self.tasks.current_number()
        of_task = f',"for":{task}' if task else ""
        recorder.writer.put(
            f'{{"e":"tmr","t":{recorder.now()},"h":{number},"at":{recorder.due(handle._when)},"lbl":{quoted(name)}{of_task}}}'
        )

    def _follow_cancelled_timers(self):
        real = base_events.BaseEventLoop._timer_handle_cancelled
        timers, recorder = self._timers, self.recorder

        def _timer_handle_cancelled(loop, handle):
            real(loop, handle)
            number = timers.pop(id(handle), None)
            if number is not None:
                recorder.writer.put(f'{{"e":"tmrx","t":{recorder.now()},"h":{number}}}')

        base_events.BaseEventLoop._timer_handle_cancelled = _timer_handle_cancelled

    # Beyond the bounds

    def _go_lean(self):
        for loop in list(self._fitted):
            if type(loop._ready) is self._Ready:
                loop._ready.__class__ = self._Lean
        self._queued.clear()
        self._timers.clear()
        self.step.line_at = self.step.longest = None

    def runs_beyond_bounds(self, steps):
        """Called when the loop is about to run so many."""
        if not self.step.handle:
            self.step.handle = _UNNUMBERED
            self.step.started = _real_ns()
            self.step.turn_cpu = _cpu_ns()
            self.step.idle = False
            self.steps += steps

    def blocked_beyond_bounds(self, now):
        step = self.step
        if step.handle:
            known = self.tasks.known(step.task) if step.task is not None else None
            self._blocked(now, now - step.started, known)

    def turns_beyond_bounds(self, loop, anything_ready):
        step = self.step
        if step.handle:
            now = _real_ns()
            if now - step.started >= self.recorder.block_ns:
                self.blocked_beyond_bounds(now)
            step.handle = 0
            task, step.task = step.task, None
            if task is not None and task.done():
                self.tasks.ended_beyond_bounds(task)
        step.idle = not anything_ready and loop is not None and not loop._stopping
        if step.idle and not loop._scheduled and not self.recorder.virtual and quiet.nothing_can_wake(loop):
            self.deadlock()

    def _finish(self):
        if self.step.handle:
            self.end_step()
        self.recorder.counts["run"] = self.steps
