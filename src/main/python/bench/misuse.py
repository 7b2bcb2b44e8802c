"""Where a check uses something of the learner's as the task says, and the thing is otherwise."""

import re

from bench.words import a_thing

_CALLED = re.compile(r"([\w.<>]+)\(\) ")
_NOT_CALLABLE = re.compile(r"'(\w+)' object is not callable")


def misused(error, run):
    """(sentence, line) for an error in a line of the check that the learner's file has brought about, or None."""
    if run.module is None:
        return None
    if isinstance(error, AttributeError):
        return _missing(error, run)
    if isinstance(error, TypeError):
        return _called_otherwise(str(error), run) or _not_callable(str(error), run)
    return None


def _missing(error, run):
    owner = error.obj if isinstance(error.obj, type) else type(error.obj)
    if not _is_own(owner, run) or error.name is None:
        return None
    return f"`{owner.__name__}` has no `{error.name}`", run.source.definition(owner.__name__)


def _called_otherwise(text, run):
    match = _CALLED.match(text)
    if match is None:
        return None
    name, _, method = match[1].partition(".")
    if not _is_own(vars(run.module).get(name), run):
        return None
    line = run.source.definition(method, inside=name) if method else None
    return f"`{name}` cannot be used as the task asks: {text}", line or run.source.definition(name)


def _not_callable(text, run):
    match = _NOT_CALLABLE.match(text)
    if match is None or run.handed is None:
        return None
    name, value = run.handed
    if type(value).__name__ != match[1]:
        return None
    return f"`{name}` is {a_thing(value)}, not a function", None


def _is_own(thing, run):
    return isinstance(thing, type) and thing.__module__ == run.module.__name__
