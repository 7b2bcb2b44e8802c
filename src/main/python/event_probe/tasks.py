"""The tasks: their numbers, where they come from and how they end."""

import asyncio
import sys
import weakref
from asyncio.events import _get_running_loop as running_loop

from event_probe.options import MOST_TASKS_OF_AN_EVENT
from event_probe.places import FOREIGN
from event_probe.texts import dumped, quoted
from event_probe.values import error_text, value_text

KINDS = (asyncio.Task, asyncio.tasks._PyTask)
_current_task = asyncio.current_task
_MAKERS = ("tasks.py", "taskgroups.py", "runners.py")
_MAKERS_OF_LOOP = ("create_task", "call_soon", "_call_soon")


class Seen(weakref.ref):
    """A task that is recorded. It is held weakly: a task lives as long as it would without us."""

    __slots__ = ("key", "number", "name", "first", "done", "root")


class Tasks:
    def __init__(self, recorder, waits):
        self._recorder = recorder
        self._waits = waits
        self._seen = {}  # id(task) -> Seen
        self._functions = {}  # id(code) -> (code, name and place of the function as JSON, whether it is the program's)
        self._last = 0
        self.ended = 0

    def known(self, task):
        return self._seen.get(id(task))

    def seen(self, task, eager=False):
        """The record of a task, made when there is none."""
        return self._seen.get(id(task)) or self._new(task, eager)

    def number(self, task):
        return (self._seen.get(id(task)) or self._new(task, False)).number

    def current_number(self):
        """The task whose step runs in this thread, or None."""
        loop = running_loop()
        if loop is None:
            return None
        task = _current_task(loop)
        return None if task is None else self.number(task)

    def pending(self):
        return [seen.number for seen in list(self._seen.values()) if not seen.done]

    # Beginning

    def _new(self, task, eager):
        self._last = number = self._last + 1
        seen = Seen(task, self._gone)
        seen.key = id(task)
        seen.number = number
        seen.name = name = task.get_name()
        seen.first = True
        seen.done = False
        loop = running_loop()
        maker = _current_task(loop) if loop is not None else None
        seen.root = loop is None
        self._seen[id(task)] = seen
        recorder = self._recorder
        if recorder.writer.cut:
            return seen
        parent = self.number(maker) if maker is not None and maker is not task else None
        function, is_programs = self._function(task.get_coro())
        frame = sys._getframe(2)
        at = recorder.places.of_caller(frame)
        line = f'{{"e":"task","t":{recorder.now()},"id":{number},"name":{quoted(name)},{function}'
        if parent:
            line += f',"by":{parent}'
        if at:
            line += f',"at":[{at[0]},{at[1]}]'
        if not is_programs and not self._asked_for_by_program(frame):
            line += ',"lib":true'
        if eager:
            line += ',"eager":true'
        if seen.root:
            line += ',"root":true'
        recorder.writer.put(line + "}")
        return seen

    def _function(self, coroutine):
        code = getattr(coroutine, "cr_code", None) or getattr(coroutine, "gi_code", None)
        if code is None:
            return f'"fn":{quoted(type(coroutine).__name__)}', False
        known = self._functions.get(id(code))
        if known is None:
            name = getattr(coroutine, "__qualname__", None) or code.co_qualname
            text = f'"fn":{quoted(name)}'
            file = self._recorder.places.file(code.co_filename)
            if file != FOREIGN:
                text += f',"def":[{file},{code.co_firstlineno}]'
            known = self._functions[id(code)] = (code, text, file != FOREIGN)
        return known[1], known[2]

    def _asked_for_by_program(self, frame):
        """Whether the program itself made the task, and not the clean-up of asyncio.run or a transport."""
        places = self._recorder.places
        for _ in range(20):
            if frame is None:
                return False
            code = frame.f_code
            if places.file(code.co_filename) >= 0:
                return True
            base = code.co_filename.replace("\\", "/").rpartition("/")[2]
            made_by_loop = base == "base_events.py" and code.co_name in _MAKERS_OF_LOOP
            if not made_by_loop and base not in _MAKERS[:2] and "event_probe" not in code.co_filename:
                return False
            frame = frame.f_back
        return False

    def begins(self, seen, task):
        """The first step: a name given after the task was made is known now."""
        seen.first = False
        name = task.get_name()
        if name != seen.name:
            seen.name = name
            self._recorder.event("name", T=seen.number, name=name)

    # After a step

    def after_step(self, task, seen):
        if task.done():
            self._ends(task, seen)
        else:
            recorder = self._recorder
            if not recorder.writer.cut:
                recorder.writer.put(
                    f'{{"e":"wait","t":{recorder.now()},"T":{seen.number},{self._waits.of(task, self)}}}'
                )

    def _ends(self, task, seen):
        seen.done = True
        if seen.first:
            self.begins(seen, task)
        recorder = self._recorder
        if task.cancelled():
            self._ended("can", f',"s":"can"', seen)
        else:
            error = task._exception
            if error is not None:
                recorder.count("done_err")
                recorder.rare(
                    "done", T=seen.number, s="err", x=error_text(error), at=recorder.places.of_error(error)
                )
            else:
                value = task._result
                shown = "" if value is None else f',"v":{quoted(value_text(value))}'
                self._ended("ok", f',"s":"ok"{shown}', seen)
        if seen.root:
            self._root_ended()

    def _ended(self, how, fields, seen):
        recorder = self._recorder
        recorder.count("done_" + how)
        recorder.writer.put(f'{{"e":"done","t":{recorder.now()},"T":{seen.number}{fields}}}')

    def ended_beyond_bounds(self, task):
        """Only counts, unless the task failed."""
        seen = self._seen.get(id(task))
        if seen is not None:
            if not seen.done:
                self._ends(task, seen)
            return
        self.ended += 1
        how = "can" if task.cancelled() else "err" if task._exception is not None else "ok"
        self._recorder.count("done_" + how)

    def _root_ended(self):
        left = self.pending()
        if left:
            self._recorder.rare("pend", phase="main", n=len(left), tasks=left[:MOST_TASKS_OF_AN_EVENT])

    def _gone(self, seen):
        if self._seen.get(seen.key) is seen:
            del self._seen[seen.key]
        if not seen.done and not self._recorder.over:
            seen.done = True
            self._recorder.rare("gc", T=seen.number, pend=True)

    def at_end(self):
        left = self.pending()
        if left:
            self._recorder.rare("pend", phase="exit", n=len(left), tasks=left[:MOST_TASKS_OF_AN_EVENT])
        self._recorder.counts["task"] = self._last + self.ended
