"""Starts the probe inside the Python that is about to run a program."""

import atexit
import os
import sys

from event_probe import asyncio_import, lines, output
from event_probe.options import Options
from event_probe.recorder import Recorder
from event_probe.watchdog import Watchdog

_VARIABLE = "EVENT_PROBE"


def start(sitecustomize):
    """Called by the injected `sitecustomize`, whose path is given."""
    text = os.environ.pop(_VARIABLE, None)
    virtual = _runs_virtual_clock()
    injected = os.path.dirname(os.path.abspath(sitecustomize))
    tools = os.path.dirname(os.path.dirname(injected))
    _disappear([injected] if virtual else [injected, tools])
    if text is not None and (virtual or _script() is not None):
        _record(Options.of(text), virtual)


def _script():
    """The program Python was started with, or None for `-c`, `-m` and the prompt."""
    name = sys.argv[0] if getattr(sys, "argv", None) else ""
    return None if name in ("", "-", "-c", "-m") else name


def _runs_virtual_clock():
    arguments = getattr(sys, "orig_argv", [])
    return _script() is None and any(pair == ("-m", "virtual_clock") for pair in zip(arguments, arguments[1:]))


def _disappear(entries):
    """What the program sees, and its child processes inherit, is what it would see without us."""
    inherited = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    kept = [entry for entry in inherited if entry and os.path.abspath(entry) not in entries]
    if kept:
        os.environ["PYTHONPATH"] = os.pathsep.join(kept)
    else:
        os.environ.pop("PYTHONPATH", None)
    before = sys.path[:]
    sys.path[:] = [entry for entry in before if os.path.abspath(entry or ".") not in entries]
    ours = sys.modules.pop("sitecustomize", None)
    try:
        import sitecustomize  # noqa: F401  (the machine's own, if there is one)
    except ImportError:
        if ours is not None:
            sys.modules["sitecustomize"] = ours


def _record(options, virtual):
    recorder = Recorder(options)
    watchdog = Watchdog(recorder)
    program_lines = lines.of_this_python(recorder)
    watchdog.install()
    output.flush_before_exit(recorder)
    atexit.register(recorder.finish)

    def begin(script):
        recorder.hello(script)
        output.Output(recorder).install()
        program_lines.start()

    asyncio_import.when_imported(lambda: _watch_loops(recorder, program_lines, watchdog))
    if virtual:
        from event_probe import virtual as with_clock

        with_clock.attend(recorder, begin)
    else:
        begin(_script())


def _watch_loops(recorder, program_lines, watchdog):
    asked, sys.dont_write_bytecode = sys.dont_write_bytecode, False
    try:
        from event_probe.library import LoopLibrary
    finally:
        sys.dont_write_bytecode = asked
    recorder.loop_library = LoopLibrary(recorder, program_lines, watchdog)
    recorder.loop_library.install()
