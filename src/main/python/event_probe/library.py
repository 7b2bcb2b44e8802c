"""All that watches asyncio, put together when the program has imported it."""

import asyncio
from asyncio import base_events
from asyncio.events import _get_running_loop as running_loop

from event_probe.coroutines import Coroutines
from event_probe.loops import Loops
from event_probe.objects import Objects
from event_probe.tasks import Tasks
from event_probe.values import error_text, function_name
from event_probe.waits import Waits


class LoopLibrary:
    def __init__(self, recorder, lines, watchdog):
        self._recorder = recorder
        self._step = recorder.step
        self._lines = lines
        self.objects = Objects(recorder)
        self.tasks = Tasks(recorder, Waits(recorder, self.objects))
        self.loops = Loops(recorder, self.tasks, self.objects, lines, watchdog)
        self._coroutines = Coroutines(recorder)
        self._said_unsupported = False

    def install(self):
        self.loops.install()
        self.objects.install(self._lines)
        self._coroutines.install()
        self._lines.watch(base_events.BaseEventLoop.run_in_executor.__code__, self._job)
        self._follow_errors()
        self._recorder.at_end.append(self.tasks.at_end)
        if hasattr(self._lines, "follow_threads"):
            self._lines.follow_threads()

    def deadlock(self):
        self.loops.deadlock()

    def number_at_line(self):
        """The task that runs a line, 0 for none; a task that was started inside another's step shows here."""
        step = self._step
        if not step.handle:
            self._notice_unknown_loop()
            return 0
        loop = running_loop()
        if loop is None:
            self.loops.end_step()
            return 0
        task = asyncio.current_task(loop)
        if task is None:
            return 0
        if task is not step.task and self.tasks.known(task) is None:
            seen = self.tasks.seen(task, eager=True)
            step.eager.append(seen)
            return seen.number
        return self.tasks.number(task)

    def _notice_unknown_loop(self):
        loop = running_loop()
        if loop is not None and not self._said_unsupported and not self.loops.is_fitted(loop):
            self._said_unsupported = True
            self._recorder.rare("unsupported", cls=type(loop).__name__)

    def _job(self, frame):
        if frame.f_back is not None:
            function = function_name(frame.f_locals["func"])
            self._recorder.event("job", T=self.tasks.current_number(), fn=function)

    def _follow_errors(self):
        """Errors nobody handled, as they reach the loop."""
        kind = base_events.BaseEventLoop
        if self._lines.outlives_the_bounds:
            self._lines.watch(
                kind.call_exception_handler.__code__,
                lambda frame: self._error(frame.f_locals["context"]),
                beyond_bounds=True,
            )
            return
        real, record = kind.call_exception_handler, self._error
        give_up = self._recorder.give_up

        def call_exception_handler(loop, context):
            try:
                record(context)
            except Exception as problem:
                give_up(problem)
            return real(loop, context)

        kind.call_exception_handler = call_exception_handler

    def _error(self, context):
        recorder = self._recorder
        error = context.get("exception")
        task = context.get("task") or context.get("future")
        known = self.tasks.known(task) if task is not None else None
        if known is not None:
            self.tasks.ended_unseen(task, error)
        recorder.rare(
            "err",
            msg=str(context.get("message"))[:200],
            T=known.number if known else None,
            x=error_text(error) if error is not None else None,
            at=recorder.places.of_error(error) if error is not None else None,
        )
