"""The learner's file: compiled once, loaded afresh for each run."""

import builtins
import inspect
import os
import sys
import types

from bench import runs
from bench.failure import Failed
from bench.printed import Nobody
from bench.source import Source
from bench.trials import Trials

_MISSING = object()


class Subject:
    """What the learner wrote; `code` is made by `compiled`, which may raise what the file makes Python raise."""

    def __init__(self, path, source, variants, module):
        self.path = path
        self.source = Source(source)
        self.variants = variants
        self.module = module
        self.name = os.path.splitext(os.path.basename(path))[0]
        self.code = None

    def compiled(self):
        self.code = compile(self.source.text, self.path, "exec", dont_inherit=True)

    def executed(self, name):
        """A fresh module of this name, with the file run in it; also what it makes of an error is the caller's."""
        module = types.ModuleType(name)
        module.__file__ = self.path
        module.__builtins__ = builtins
        sys.modules[name] = module
        runs.current().module = module
        exec(self.code, vars(module))
        return module

    def loaded(self):
        return self.executed(self.name)


class Learner:
    """The learner's module as a check sees it: what is missing or called wrongly is told in a sentence."""

    __slots__ = ("_subject", "_module", "_printed", "_stage")

    def __init__(self, subject, printed, stage):
        self._subject = subject
        self._module = None
        self._printed = printed
        self._stage = stage

    @property
    def source(self):
        return self._subject.source

    def printed(self):
        """The lines that the learner's code has printed in this check."""
        return self._printed.text().splitlines()

    def run_as_program(self, typed=""):
        """Runs the file from the top as `python file` does."""
        run = runs.current()
        before, began, stdin = len(self._printed.text()), run.seconds(), sys.stdin
        sys.stdin = Nobody(typed)
        main = sys.modules.get("__main__")
        code = 0
        try:
            self._subject.executed("__main__")
        except SystemExit as leaving:
            code = leaving.code
            code = 0 if code is None else code if isinstance(code, int) else 1
        finally:
            sys.stdin = stdin
            sys.modules["__main__"] = main
        return Ran(self._printed.text()[before:], run.seconds() - began, code)

    def tests(self, program):
        """Runs the learner's tests against a variant of the program that they test."""
        return Trials(self._subject, self._stage).against(program)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if self._module is None:
            self._module = self._subject.loaded()
        value = vars(self._module).get(name, _MISSING)
        if value is _MISSING:
            raise Failed(f"there is no `{name}` in {os.path.basename(self._subject.path)}")
        if isinstance(value, type):
            return value
        if not callable(value):
            runs.current().handed = name, value
            return value
        return _called(name, value)


class Ran:
    """What a program did: what it printed, in how many seconds of its clock, and with which exit code."""

    def __init__(self, printed, seconds, code):
        self.printed = printed
        self.lines = printed.splitlines()
        self.seconds = seconds
        self.exit = code


def _called(name, function):
    """The function, refusing in plain words a call that its parameters do not allow."""

    def call(*args, **kwargs):
        runs.current().called = name
        try:
            signature = inspect.signature(function)
        except (TypeError, ValueError):
            signature = None
        if signature is not None:
            try:
                signature.bind(*args, **kwargs)
            except TypeError as problem:
                asked = ", ".join(["…"] * len(args) + [f"{key}=…" for key in kwargs])
                line = getattr(getattr(function, "__code__", None), "co_firstlineno", None)
                raise Failed(f"`{name}{signature}` cannot be called as `{name}({asked})`: {problem}", line) from None
        return function(*args, **kwargs)

    return call


def is_not_awaitable(error):
    """Whether an error says that something was awaited which cannot be."""
    text = str(error)
    return isinstance(error, TypeError) and (
        "can't be used in 'await' expression" in text
        or "can't be awaited" in text
        or "a coroutine was expected" in text
        or "An asyncio.Future, a coroutine or an awaitable is required" in text
        or "asynchronous context manager protocol" in text
        or "requires an object with __aiter__" in text
    )
