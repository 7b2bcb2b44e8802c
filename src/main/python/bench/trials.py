"""The learner's tests, run against a program that is right and against ones that are not."""

import inspect
import sys
import types

from bench import places, runs
from bench.failure import Failed
from bench.texts import shown


class Tried:
    """`failures` are the names of the tests that failed; `reasons` says of each why."""

    def __init__(self, reasons, count):
        self.reasons = reasons
        self.count = count

    @property
    def failures(self):
        return list(self.reasons)

    @property
    def failed(self):
        return bool(self.reasons)


class Trials:
    def __init__(self, subject, stage):
        self._subject = subject
        self._stage = stage

    def against(self, variant):
        """Runs each test on a program loaded afresh; an assertion, any other error and a hang alike make it fail."""
        run = runs.current()
        reasons = {}
        names = self._names(variant)
        if not names:
            raise Failed("there is no test in the file: write a function whose name begins with `test_`")
        for name in names:
            error = self._error(name, variant)
            if error is not None:
                line = places.of_error(error, run.path)
                text = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
                reasons[name] = f"line {line}: {text}" if line else text
        return Tried(reasons, len(names))

    def _names(self, variant):
        module = self._loaded(variant)[0]
        plain = [name for name, value in vars(module).items() if name.startswith("test") and _is_function(value)]
        classes = [
            f"{name}.{method}"
            for name, value in vars(module).items()
            if isinstance(value, type) and _is_test_class(value)
            for method in dir(value)
            if method.startswith("test")
        ]
        return plain + classes

    def _loaded(self, variant):
        text = self._subject.variants.get(variant)
        if text is None:
            raise LookupError(f"this exercise has no variant {shown(variant)}")
        name = self._subject.module or variant
        program = types.ModuleType(name)
        sys.modules[name] = program
        exec(compile(text, f"{name}.py", "exec", dont_inherit=True), vars(program))
        return self._subject.loaded(), program

    def _error(self, name, variant):
        module, program = self._loaded(variant)
        try:
            if "." in name:
                return self._of_class(module, *name.split("."))
            self._perform(vars(module)[name], program)
        except (Exception, SystemExit, KeyboardInterrupt) as error:
            return error
        return None

    def _perform(self, test, program):
        arguments = (program,) if inspect.signature(test).parameters else ()
        if inspect.iscoroutinefunction(test):
            self._stage.in_loop(lambda: test(*arguments))
        else:
            test(*arguments)

    @staticmethod
    def _of_class(module, kind, method):
        import unittest

        result = unittest.TestResult()
        vars(module)[kind](method).run(result)
        return next((AssertionError(text.splitlines()[-1]) for _, text in result.failures + result.errors), None)


def _is_function(value):
    return isinstance(value, types.FunctionType)


def _is_test_class(value):
    unittest = sys.modules.get("unittest")
    return unittest is not None and issubclass(value, unittest.TestCase)
