"""Runs a script as `python script.py` would, on the virtual clock."""

import atexit
import builtins
import importlib.machinery
import io
import os
import sys
import types

import virtual_clock
from virtual_clock.clock import Clock
from virtual_clock.installation import install
from virtual_clock.report import Report
from virtual_clock.shuffle import Shuffle

DEADLOCK_EXIT = 75
INTERRUPTED_EXIT = 130

_HERE = os.path.dirname(os.path.abspath(__file__))


def main(arguments, home):
    options = _Options(arguments)
    clock = Clock()
    report = Report(options.report and os.path.abspath(options.report), clock)

    def deadlock(waiting):
        report.deadlock = waiting
        if virtual_clock.observer is not None:
            virtual_clock.observer.deadlock()
        _leave_deadlock(report, clock)

    _disappear(home, options)
    install(clock, report, Shuffle(options.seed), deadlock)
    atexit.register(report.write)
    if virtual_clock.observer is not None:
        virtual_clock.observer.starts(clock, options.script)
    try:
        _run(options.script)
    finally:
        report.write()


class _Options:
    """`[--report FILE] [--seed N] script.py [args...]`, read by hand: argparse takes longer than most programs run."""

    def __init__(self, arguments):
        self.report = None
        self.seed = None
        words = list(arguments)
        while words and words[0].startswith("-"):
            name, has_value, value = words.pop(0).partition("=")
            if name not in ("--report", "--seed"):
                _refuse(f"unrecognized argument: {name}")
            if not has_value:
                if not words:
                    _refuse(f"{name} expects a value")
                value = words.pop(0)
            if name == "--report":
                self.report = value
            else:
                self.seed = _number(value)
        if not words:
            _refuse("a script is expected")
        self.script, *self.arguments = words


def _number(text):
    try:
        return int(text)
    except ValueError:
        _refuse(f"--seed expects a number, not {text!r}")


def _refuse(why):
    print(virtual_clock.__doc__.splitlines()[2].replace("    ", "usage: ", 1), file=sys.stderr)
    print(f"python -m virtual_clock: {why}", file=sys.stderr)
    sys.exit(2)


def _disappear(home, options):
    """What the script sees, and its child processes inherit, is what it would see without us."""
    sys.argv[:] = [options.script, *options.arguments]
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != home]
    if not sys.flags.safe_path:
        sys.path.insert(0, os.path.dirname(os.path.realpath(options.script)))
    inherited = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    kept = [entry for entry in inherited if entry and os.path.abspath(entry) != home]
    if kept:
        os.environ["PYTHONPATH"] = os.pathsep.join(kept)
    else:
        os.environ.pop("PYTHONPATH", None)


def _run(script):
    path = os.path.abspath(script)
    module = types.ModuleType("__main__")
    module.__file__ = path
    module.__loader__ = importlib.machinery.SourceFileLoader("__main__", path)
    module.__builtins__ = builtins
    sys.modules["__main__"] = module
    try:
        with io.open_code(path) as file:
            source = file.read()
    except OSError as problem:
        sys.exit(f"{sys.executable}: can't open file {path!r}: [Errno {problem.errno}] {problem.strerror}")
    try:
        exec(compile(source, path, "exec", dont_inherit=True), vars(module))
    except SystemExit:
        raise
    except BaseException as problem:
        _without_our_frames(problem, set())
        sys.last_type, sys.last_value, sys.last_traceback = type(problem), problem, problem.__traceback__
        sys.excepthook(type(problem), problem, problem.__traceback__)
        sys.exit(INTERRUPTED_EXIT if isinstance(problem, KeyboardInterrupt) else 1)


def _without_our_frames(problem, seen):
    if problem is None or id(problem) in seen:
        return
    seen.add(id(problem))
    kept = []
    traceback = problem.__traceback__
    while traceback is not None:
        if not traceback.tb_frame.f_code.co_filename.startswith(_HERE):
            kept.append(traceback)
        traceback = traceback.tb_next
    following = None
    for traceback in reversed(kept):
        traceback.tb_next = following
        following = traceback
    problem.__traceback__ = following
    _without_our_frames(problem.__cause__, seen)
    _without_our_frames(problem.__context__, seen)
    if isinstance(problem, BaseExceptionGroup):
        for part in problem.exceptions:
            _without_our_frames(part, seen)


def _leave_deadlock(report, clock):
    """Ends the process at once: a real program would hang here for ever, without running any clean-up."""
    sys.stdout.flush()
    waiting = ", ".join(report.deadlock) or "the loop itself"
    print(f"Deadlock after {clock.elapsed_seconds():.3f} s: nothing can ever wake {waiting}.", file=sys.stderr, flush=True)
    report.write()
    os._exit(DEADLOCK_EXIT)
