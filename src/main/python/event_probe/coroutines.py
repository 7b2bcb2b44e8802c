"""Coroutines nobody awaits, with the line that made them."""

import gc
import linecache
import sys
import traceback
import types
import warnings

from event_probe.places import is_ours
from event_probe.tasks import is_task_type

_depth = sys.get_coroutine_origin_tracking_depth


class Coroutines:
    def __init__(self, recorder):
        self._recorder = recorder

    def install(self):
        warnings._warn_unawaited_coroutine = self._watched()
        if _depth() == 0:
            sys.set_coroutine_origin_tracking_depth(1)
        self._recorder.at_end.append(self._left)

    def _watched(self):
        """The function Python itself calls, saying what it would say if origins were not tracked for us."""
        record, give_up = self._record, self._recorder.give_up

        def _warn_unawaited_coroutine(coro):
            message = f"coroutine '{coro.__qualname__}' was never awaited\n"
            try:
                record(coro)
            except Exception as problem:
                give_up(problem)
            origin = coro.cr_origin
            if origin is not None and (len(origin) > 1 or _depth() > 1):
                entries = [
                    (file, line, function, linecache.getline(file, line)) for file, line, function in reversed(origin)
                ]
                message += "Coroutine created at (most recent call last)\n"
                message += "".join(traceback.format_list(entries))
            level = 2
            frame = sys._getframe(1)
            while frame is not None and is_ours(frame.f_code.co_filename):
                level, frame = level + 1, frame.f_back
            warnings.warn(message.rstrip("\n"), category=RuntimeWarning, stacklevel=level, source=coro)

        return _warn_unawaited_coroutine

    def _record(self, coroutine):
        recorder = self._recorder
        if recorder.over:
            return
        code = coroutine.cr_code
        file = recorder.places.file
        made = None
        origin = coroutine.cr_origin
        if origin:
            number = file(origin[0][0])
            if number >= 0:
                made = [number, origin[0][1]]
        recorder.rare(
            "unaw", fn=coroutine.__qualname__, made=made, **{"def": [file(code.co_filename), code.co_firstlineno]}
        )

    def _left(self):
        """Those that still exist at the end; Python complains about them only after the last thing we can see."""
        of_tasks = set()  # a task that never had its first turn is another matter
        for thing in gc.get_objects():
            if is_task_type[type(thing)]:
                of_tasks.add(id(thing.get_coro()))
        for thing in gc.get_objects():
            if type(thing) is types.CoroutineType and id(thing) not in of_tasks and _is_new(thing):
                self._record(thing)


def _is_new(coroutine):
    return coroutine.cr_frame is not None and not coroutine.cr_running and not coroutine.cr_suspended
