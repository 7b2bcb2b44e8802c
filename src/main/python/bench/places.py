"""Lines of the learner's file: where an error came from, where a task waits, who is calling."""

import sys


def of_traceback(traceback, path):
    line = None
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == path:
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line


def of_error(error, path):
    """The innermost line in an error, or in what it was made of."""
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        if isinstance(error, BaseExceptionGroup):
            lines = [of_error(part, path) for part in error.exceptions]
            line = next((line for line in lines if line is not None), None)
            if line is not None:
                return line
        line = of_traceback(error.__traceback__, path)
        if line is not None:
            return line
        error = error.__cause__ or error.__context__
    return None


def of_caller(path):
    """The line of the learner's file that led here, or None."""
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == path:
            return frame.f_lineno
        frame = frame.f_back
    return None


def of_task(task, path):
    """The innermost line at which a task waits, with the name of the function; (None, name of the task) elsewhere."""
    place = None, task.get_name()
    thing = task.get_coro()
    while thing is not None:
        frame = _first(thing, "cr_frame", "gi_frame", "ag_frame")
        if frame is not None and frame.f_code.co_filename == path:
            place = frame.f_lineno, frame.f_code.co_name
        thing = _first(thing, "cr_await", "gi_yieldfrom", "ag_await")
    return place


def of_origin(coroutine, path):
    """The line that made a coroutine."""
    for file, line, _ in getattr(coroutine, "cr_origin", None) or ():
        if file == path:
            return line
    return None


def _first(thing, *names):
    return next((value for name in names if (value := getattr(thing, name, None)) is not None), None)
