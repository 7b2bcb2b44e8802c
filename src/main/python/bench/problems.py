"""Errors of the learner's code, told in a sentence each."""

import asyncio
import os

from bench import places
from bench.failure import Deadlock, Endless, Failed
from bench.misuse import misused
from bench.subject import is_not_awaitable
from bench.texts import seconds

_HERE = os.path.dirname(os.path.abspath(__file__))
_FAKES = (os.path.join(_HERE, "fakes.py"), os.path.join(_HERE, "threads.py"))


class Fault(Exception):
    """The check itself is broken."""


def sentence(error, run, check_file):
    """(message, line, diagnosis) of what went wrong.

    Raises `Fault` for an error that is not the learner's.
    """
    if isinstance(error, Failed):
        return error.message, error.line, None
    if isinstance(error, SyntaxError):
        return _syntax(error, run)
    if isinstance(error, Deadlock):
        return _deadlock(error, run)
    if isinstance(error, Endless):
        return "it never comes to an end: the loop had turned 100,000 times, and it was still running", error.line, None
    line = places.of_error(error, run.path)
    if line is None and is_not_awaitable(error):
        return f"what `{run.called}` gives cannot be awaited: is it `async def`?", None, None
    if line is None and _is_of_the_check(error, check_file):
        told = misused(error, run)
        if told is None:
            raise Fault from error
        return *told, None
    return _known(error) or f"it failed with {_named(error)}", line, None


def _syntax(error, run):
    line = error.lineno if error.filename == run.path else None
    return f"Python cannot read the file: {error.msg}", line, None


def _deadlock(error, run):
    places_ = [(line, name) for line, name in error.waiting if line is not None]
    who = ", ".join(f"`{name}` in line {line}" for line, name in places_[:4]) or "what the check waits for"
    at = seconds(run.seconds())
    return f"it waits for ever from t = {at} on: nothing can wake {who}", places_[0][0] if places_ else None, "deadlock"


def _known(error):
    text = str(error)
    if isinstance(error, NotImplementedError):
        return "this is still to be written: it raises NotImplementedError"
    if isinstance(error, NameError) and getattr(error, "name", None) and set(error.name) == {"_"}:
        return f"a blank `{error.name}` is still to be filled in"
    if isinstance(error, SystemExit):
        return "it ends the whole program (SystemExit): a function returns, it does not leave"
    if isinstance(error, KeyboardInterrupt):
        return "it raises KeyboardInterrupt, as if somebody had pressed Ctrl-C"
    if isinstance(error, RecursionError):
        return "it calls itself without end (RecursionError)"
    if isinstance(error, MemoryError):
        return "it asks for more memory than there is (MemoryError)"
    if isinstance(error, EOFError):
        return "it asks for input, and nobody types in a check (EOFError)"
    if isinstance(error, asyncio.CancelledError):
        return "it was cancelled, and nobody had asked for that (CancelledError)"
    if isinstance(error, RuntimeError) and "asyncio.run() cannot be called from a running event loop" in text:
        return "it calls asyncio.run() inside a loop that runs already: await it instead"
    return None


def _named(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{type(error).__name__} of " + ", ".join(_named(part) for part in error.exceptions[:3])
    try:
        text = str(error)
    except Exception:
        text = ""
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _is_of_the_check(error, check_file):
    """Whether it was raised by the check's own lines or by the bench, and not by a fake on the learner's behalf."""
    traceback = error.__traceback__
    file = None
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        traceback = traceback.tb_next
    return file is not None and (file == check_file or (file.startswith(_HERE) and file not in _FAKES))


