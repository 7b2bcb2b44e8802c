"""The tasks: their numbers, where they come from and how they end."""

import asyncio
import sys
import weakref
from asyncio.events import _get_running_loop as running_loop

from event_probe.options import MOST_TASKS_OF_AN_EVENT
from event_probe.places import FOREIGN, is_ours
from event_probe.texts import quoted
from event_probe.values import error_text, value_text

_KINDS = (asyncio.Task, asyncio.tasks._PyTask)
_current_task = asyncio.current_task
_MAKERS = {
    "tasks.py": None,  # whichever function
    "taskgroups.py": None,
    "base_events.py": ("create_task", "call_soon", "_call_soon", "run_until_complete"),
    "runners.py": ("run",),
}
_CALL_SOON = asyncio.BaseEventLoop.call_soon.__code__
_DEPTH_OF_CALL_SOON = 6  # from where the frames are counted, when the ready queue tells of a new task
_MOST_FUNCTIONS = 10_000
_LONGEST_ARGUMENT = 20


class _TaskTypes(dict):
    """Whether a type is one of tasks; asking a dictionary is faster than isinstance."""

    def __missing__(self, kind):
        answer = self[kind] = issubclass(kind, _KINDS)
        return answer


is_task_type = _TaskTypes()


class Seen(weakref.ref):
    """A task that is recorded. It is held weakly: a task lives as long as it would without us."""

    __slots__ = ("key", "number", "name", "state")


NEW, BEGUN, DONE = range(3)  # states of a Seen


def _first_argument(coroutine):
    """Tells one `cook("soup")` from another. Only texts and numbers, whose looks run no code of the program."""
    code = getattr(coroutine, "cr_code", None)
    frame = getattr(coroutine, "cr_frame", None)
    if frame is None or not code.co_argcount or coroutine.cr_running or coroutine.cr_suspended:
        return ""
    names = code.co_varnames[: code.co_argcount]
    values = frame.f_locals
    value = values.get(names[1] if names[0] == "self" and len(names) > 1 else names[0])
    if sys.version_info < (3, 13):
        values.clear()  # a snapshot, which would keep the arguments alive
    text = value if type(value) is str else str(value) if type(value) is int else ""
    return f',"arg":{quoted(text)}' if 0 < len(text) <= _LONGEST_ARGUMENT else ""


class Tasks:
    def __init__(self, recorder, waits):
        self._recorder = recorder
        self._waits = waits
        self._seen = {}  # id(task) -> Seen
        self._functions = {}  # id(code) -> (code, name and place of the function as JSON, whether it is the program's)
        self._last = 0
        self._requests = {}  # number -> requests to cancel it that stand
        self._roots = set()
        self.begun_inside = set()  # eager tasks of the step under way
        self._gone = self._forgetting()
        self._ended_unseen = 0

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
        return [seen.number for seen in list(self._seen.values()) if seen.state != DONE]

    # Beginning

    def _new(self, task, eager=False):
        self._last = number = self._last + 1
        seen = Seen(task, self._gone)
        seen.key = key = id(task)
        seen.number = number
        seen.name = name = task.get_name()
        seen.state = NEW
        self._seen[key] = seen
        loop = running_loop()
        maker = _current_task(loop) if loop is not None else None
        more = f',"by":{self.number(maker)}' if maker is not None and maker is not task else ""
        recorder = self._recorder
        if recorder.writer.cut:
            return seen
        coroutine = task.get_coro()
        function, is_programs = self._function(coroutine)
        if is_programs and not eager:
            more += _first_argument(coroutine)
        frame = _maker_of_task()
        at = recorder.places.of_caller(frame)
        if at:
            more += f',"at":[{at[0]},{at[1]}]'
        if not is_programs and not self._asked_for_by_program(frame):
            more += ',"lib":true'
        elif loop is None:
            self._roots.add(number)
            more += ',"root":true'
        if eager:
            self.begun_inside.add(number)
            more += ',"eager":true'
        recorder.writer.put(
            f'{{"e":"task","t":{recorder.now()},"id":{number},"name":{quoted(name)},{function}{more}}}'
        )
        return seen

    def _function(self, coroutine):
        code = getattr(coroutine, "cr_code", None) or getattr(coroutine, "gi_code", None)
        if code is None:
            return f'"fn":{quoted(type(coroutine).__name__)}', False
        known = self._functions.get(id(code))
        if known is None:
            if len(self._functions) > _MOST_FUNCTIONS:
                self._functions.clear()
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
            functions = _MAKERS.get(base, ())
            if functions is not None and code.co_name not in functions and not is_ours(code.co_filename):
                return False
            frame = frame.f_back
        return False

    def begins(self, seen, task):
        """The first step: a name given after the task was made is known now."""
        seen.state = BEGUN
        name = task.get_name()
        if name != seen.name:
            seen.name = name
            self._recorder.event("name", T=seen.number, name=name)

    def ended_unseen(self, task, error):
        """The loop was told of the error of a task that was never looked at, or that was given up while pending."""
        seen = self._seen.get(id(task))
        if seen is None or seen.number not in self.begun_inside:
            return
        self.begun_inside.discard(seen.number)
        if error is not None and seen.state != DONE:
            self._ends(task, seen)

    # After a step

    def after_step(self, task, seen):
        if task.cancelling() or seen.number in self._requests:
            self._asked_to_stop(task, seen.number)
        if task.done():
            self._ends(task, seen)
        else:
            recorder = self._recorder
            if not recorder.writer.cut:
                recorder.writer.put(
                    f'{{"e":"wait","t":{recorder.now()},"T":{seen.number},{self._waits.of(task, self)}}}'
                )

    def _ends(self, task, seen):
        if seen.state == NEW:
            self.begins(seen, task)
        seen.state = DONE
        recorder = self._recorder
        how = _outcome(task)
        recorder.count("done_" + how)
        if how == "err":
            error = task._exception
            recorder.rare("done", T=seen.number, s=how, x=error_text(error), at=recorder.places.of_error(error))
        elif not recorder.writer.cut:
            value = task._result if how == "ok" else None
            shown = "" if value is None else f',"v":{quoted(value_text(value))}'
            recorder.writer.put(f'{{"e":"done","t":{recorder.now()},"T":{seen.number},"s":"{how}"{shown}}}')
        if seen.number in self._roots:
            self._root_ended()

    def ended_beyond_bounds(self, task):
        """Only counts, unless the task failed."""
        seen = self._seen.get(id(task))
        if seen is not None:
            if seen.state != DONE:
                self._ends(task, seen)
            return
        self._ended_unseen += 1
        self._recorder.count("done_" + _outcome(task))

    def _asked_to_stop(self, task, number):
        """Tells the requests to cancel a task that it has not taken back, when there are more or fewer."""
        requests = task.cancelling()
        if requests != self._requests.get(number, 0):
            self._requests[number] = requests
            self._recorder.event("canc", T=number, n=requests)

    def _root_ended(self):
        for seen in list(self._seen.values()):
            task = seen()
            if task is not None and seen.state != DONE:
                self._asked_to_stop(task, seen.number)  # by the program: what asyncio.run cancels comes later
        left = self.pending()
        if left:
            self._recorder.rare("pend", phase="main", n=len(left), tasks=left[:MOST_TASKS_OF_AN_EVENT])

    def _forgetting(self):
        """What happens when a task is collected."""
        all_seen, recorder, begun_inside = self._seen, self._recorder, self.begun_inside

        def gone(seen):
            key = seen.key
            if all_seen.get(key) is seen:
                del all_seen[key]
            if seen.state == DONE or recorder.over:
                return
            seen.state = DONE
            if seen.number in begun_inside:  # ended at once, and nobody kept it
                recorder.count("done_ok")
                recorder.event("done", T=seen.number, s="ok")
            else:
                recorder.rare("gc", T=seen.number, pend=True)

        return gone

    def at_end(self):
        for seen in list(self._seen.values()):
            task = seen()
            if task is not None and seen.state == DONE and getattr(task, "_log_traceback", False):
                # asyncio says so only when the task is collected, which is after the last thing we can see
                error = task._exception
                self._recorder.rare(
                    "err",
                    msg="Task exception was never retrieved",
                    T=seen.number,
                    x=error_text(error),
                    at=self._recorder.places.of_error(error),
                )
        left = self.pending()
        if left:
            self._recorder.rare("pend", phase="exit", n=len(left), tasks=left[:MOST_TASKS_OF_AN_EVENT])
        self._recorder.counts["task"] = self._last + self._ended_unseen


def _outcome(task):
    """Without marking the error as looked at."""
    if task.cancelled():
        return "can"
    return "ok" if task._exception is None else "err"


def _maker_of_task():
    """The frame that makes the task now entering the ready queue, without looking at those between one by one."""
    try:
        frame = _getframe(_DEPTH_OF_CALL_SOON)
        if frame.f_code is _CALL_SOON:
            return frame.f_back
    except ValueError:  # not that deep
        pass
    return _getframe(2)


_getframe = sys._getframe
