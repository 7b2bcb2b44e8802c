"""Runs programs with and without the probe, for the tests of it."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import textwrap

HERE = pathlib.Path(__file__).parent
TOOLS = HERE.parents[1] / "main" / "python"
INJECTED = TOOLS / "event_probe" / "injected"
PLAIN = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "EVENT_PROBE")}
PLAIN["PYTHONIOENCODING"] = "utf-8"
CLOCKS = ("real", "virtual")


def command(script, clock="real", arguments=()):
    through = ["-m", "virtual_clock"] if clock == "virtual" else []
    return [sys.executable, "-B", *through, *map(str, (script, *arguments))]


def environment(clock="real", recording=None, options=None):
    changed = dict(PLAIN)
    if recording is not None:
        changed["PYTHONPATH"] = os.pathsep.join(map(str, (INJECTED, TOOLS)))
        changed["EVENT_PROBE"] = json.dumps({"out": str(recording), **(options or {})})
    elif clock == "virtual":
        changed["PYTHONPATH"] = str(TOOLS)
    return changed


def _hears_ctrl_c():
    """A program started in the background would ignore it, and one that sends it to itself would wait for ever."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def run(script, clock="real", recording=None, options=None, arguments=(), timeout=120):
    return subprocess.run(
        command(script, clock, arguments),
        capture_output=True,
        timeout=timeout,
        env=environment(clock, recording, options),
        stdin=subprocess.DEVNULL,
        cwd=tempfile.gettempdir(),
        preexec_fn=_hears_ctrl_c if os.name == "posix" else None,
    )


def events_of(recording):
    """The events up to the last whole line."""
    whole = recording.read_bytes().rpartition(b"\n")[0]
    return [json.loads(line) for line in whole.split(b"\n") if line]


def record(source, clock="virtual", options=None):
    """The events of a program given as text, and the finished process."""
    with tempfile.TemporaryDirectory() as folder:
        script = pathlib.Path(folder, "program.py")
        script.write_text(textwrap.dedent(source), encoding="utf-8")
        recording = pathlib.Path(folder, "recording.jsonl")
        done = run(script, clock, recording, options)
        return events_of(recording), done
