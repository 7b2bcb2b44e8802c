"""What a suspended task waits for, read off the chain of its awaits."""

import asyncio
import gc
import os
import sys

from event_probe.options import MOST_FRAMES_OF_A_WAIT, MOST_TASKS_OF_A_WAIT
from event_probe.tasks import is_task_type
from event_probe.texts import dumped, quoted
from event_probe.values import function_name, value_text

_MOST_AWAITS = 60
_SNAPSHOTS = sys.version_info < (3, 13)  # f_locals of a suspended frame is a copy that keeps objects alive
_BETWEEN = ("async_generator_asend", "async_generator_athrow", "coroutine_wrapper", "anext_awaitable")
_OF_OBJECTS = ("acquire", "wait", "get", "put", "join", "_wait", "_block", "wait_for", "__aenter__")
_INPUT_OUTPUT = (
    "streams",
    "selector_events",
    "proactor_events",
    "base_events",
    "unix_events",
    "windows_events",
    "subprocess",
    "base_subprocess",
    "sslproto",
    "staggered",
)


class Waits:
    def __init__(self, recorder, objects):
        self._places = recorder.places
        self._objects = objects
        self._frames = {}  # (id(code), line) -> JSON; the codes are kept by _kept
        self._kept = {}
        self._modules = {}

    def of(self, task, tasks):
        """The fields `on` and `st` of a `wait` event."""
        stack, library = [], []
        files = self._places.file
        for awaited, frame in _chain(task.get_coro()):
            code = frame.f_code
            file = files(code.co_filename)
            if file < 0:
                library.append((awaited, frame))
                continue
            if library:
                library = []
            line = frame.f_lineno
            key = (id(code), line)
            text = self._frames.get(key)
            if text is None:
                self._kept[id(code)] = code
                name = getattr(awaited, "__qualname__", code.co_name)
                text = self._frames[key] = f"[{file},{line},{quoted(name)}]"
            stack.append(text)
        on = self._on(task._fut_waiter, library, tasks)
        return f'"on":{on},"st":[{",".join(stack[-MOST_FRAMES_OF_A_WAIT:])}]'

    def _on(self, future, library, tasks):
        if len(library) == 1 and library[0][1].f_code is _SLEEP:
            text = value_text(_local(library[0][1], "delay"))
            kind = "sleep" if future is not None else "yield"
            return f'{{"k":"{kind}","lbl":{quoted(f"sleep({text})")}}}'
        if not library and future is None:
            return '{"k":"yield","lbl":"sleep(0)"}'
        return dumped(self._in_library(future, library, tasks) if library else self._on_future(future, tasks))

    def _on_future(self, future, tasks):
        if future is None:
            return {"k": "yield", "lbl": "sleep(0)"}
        if is_task_type[type(future)]:
            return {"k": "task", "T": [tasks.number(future)], "lbl": f"await {future.get_name()}"}
        children = getattr(future, "_children", None)
        if children is not None:
            return {"k": "gather", "T": _numbers(children, tasks), "lbl": f"gather({len(children)})"}
        if _is_job(future):
            return {"k": "thread", "lbl": "run_in_executor"}
        return {"k": "future", "lbl": "Future"}

    def _in_library(self, future, library, tasks):
        awaited, frame = library[0]
        name = getattr(awaited, "__qualname__", frame.f_code.co_name)
        module = self._module(frame.f_code)
        last = name.rpartition(".")[2]
        if module == "tasks":
            if name == "sleep":
                kind = "sleep" if future is not None else "yield"
                return {"k": kind, "lbl": f"sleep({value_text(_local(frame, 'delay'))})"}
            if name in ("wait", "_wait"):
                waited = _local(frame, "fs") or ()
                return {"k": "wait", "T": _numbers(waited, tasks), "lbl": f"wait({len(waited)})"}
            if last in ("_wait_for_one", "__anext__"):
                return {"k": "as_completed", "lbl": "as_completed: next result"}
            if name == "wait_for":
                return self._wait_for(future, library, tasks)
        if module in ("locks", "queues") and last in _OF_OBJECTS:
            return self._on_object(library, name, last)
        if module == "taskgroups":
            waited = getattr(_local(frame, "self"), "_tasks", ())
            return {"k": "TaskGroup", "T": _numbers(waited, tasks), "lbl": f"TaskGroup: {len(waited)} left"}
        if module == "threads":
            return {"k": "thread", "lbl": f"to_thread({function_name(_local(frame, 'func'))})"}
        if module in _INPUT_OUTPUT:
            return {"k": "io", "lbl": name}
        return {"k": name, "lbl": name}

    def _wait_for(self, future, library, tasks):
        frame = library[0][1]
        found = {"k": "wait_for", "lbl": f"wait_for(timeout={value_text(_local(frame, 'timeout'))})"}
        if len(library) > 1:
            inner = self._in_library(future, library[1:], tasks)
            found["lbl"] += " > " + inner.get("lbl", inner["k"])
            found.update({key: inner[key] for key in ("T", "r") if key in inner})
        else:
            inner = _local(frame, "fut")
            if is_task_type[type(inner)]:
                found["T"] = [tasks.number(inner)]
        return found

    def _on_object(self, library, name, last):
        awaited, frame = library[0]
        kind = name
        if last == "__aenter__":
            within = getattr(library[1][0], "__qualname__", name) if len(library) > 1 else None
            kind = within or name.partition(".")[0] + ".acquire"
        found = {"k": kind, "lbl": kind}
        known = self._objects.known(_local(frame, "self"))
        if known is not None:
            found["r"] = known.number
            found["lbl"] = f"{kind} on {known.name}"
        return found

    def _module(self, code):
        name = code.co_filename
        module = self._modules.get(name)
        if module is None:
            module = self._modules[name] = os.path.basename(name).removesuffix(".py")
        return module


_SLEEP = asyncio.sleep.__code__


def _chain(coroutine):
    """(awaitable, frame), from the outermost coroutine to the innermost."""
    chain = []
    for _ in range(_MOST_AWAITS):
        kind = type(coroutine)
        if hasattr(kind, "cr_await"):
            frame, inner = coroutine.cr_frame, coroutine.cr_await
        elif hasattr(kind, "ag_await"):
            frame, inner = coroutine.ag_frame, coroutine.ag_await
        elif hasattr(kind, "gi_yieldfrom"):
            frame, inner = coroutine.gi_frame, coroutine.gi_yieldfrom
        elif kind.__name__ in _BETWEEN:
            frame, inner = None, _inside(coroutine)
        else:
            break
        if frame is not None:
            chain.append((coroutine, frame))
        coroutine = inner
    return chain


def _inside(awaitable):
    """The generator behind the object that `async for` awaits; only the collector knows it."""
    for found in gc.get_referents(awaitable):
        kind = type(found)
        if hasattr(kind, "ag_await") or hasattr(kind, "cr_await") or kind.__name__ == "async_generator_asend":
            return found
    return None


def _local(frame, name):
    """A local variable of a suspended function of the library, which is not kept alive by looking."""
    variables = frame.f_locals
    value = variables.get(name)
    if _SNAPSHOTS:
        variables.clear()
    return value


def _numbers(futures, tasks):
    some = list(futures)[:MOST_TASKS_OF_A_WAIT]
    return sorted(tasks.number(future) for future in some if is_task_type[type(future)])


def _is_job(future):
    """Whether a thread pool's future is behind it: it is chained to that by a callback of asyncio's."""
    for callback in getattr(future, "_callbacks", None) or ():
        name = getattr(callback[0], "__qualname__", "")
        if name == "_chain_future.<locals>._call_check_cancel":
            return True
    return False
