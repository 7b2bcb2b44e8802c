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
        return _called_otherwise(str(error), run) or _not_callable(error, run) or _not_made(str(error), run)
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


def _not_callable(error, run):
    match = _NOT_CALLABLE.match(str(error))
    if match is None:
        return None
    if run.handed is not None and type(run.handed[1]).__name__ == match[1]:
        name, value = run.handed
        return f"`{name}` is {a_thing(value)}, not a function", None
    for owner in vars(run.module).values():
        if not _is_own(owner, run):
            continue
        for name, value in vars(owner).items():
            if not name.startswith("__") and type(value).__name__ == match[1]:
                return f"`{name}` of `{owner.__name__}` is {a_thing(value)}, not a method", run.source.definition(owner.__name__)
    return None


def _not_made(text, run):
    if "__init__() should return None" not in text:
        return None
    return "an `__init__` returns something: it prepares the object, and returns nothing", run.source.function("__init__")


def _is_own(thing, run):
    return isinstance(thing, type) and thing.__module__ == run.module.__name__
