"""Keeps the learner's code to its exercise: what it may not do is refused, and fails the check whatever comes of it.

A check judges inside the process that it judges, so this is a fence and no wall; the verdict itself is signed with a
key that the code does not hold.
"""

import asyncio
import builtins
import gc
import inspect
import os
import random
import sys
import threading
import time
import types

from bench import places

_BY_ANYBODY = {
    "ctypes.dlopen": "loads machine code (ctypes)",
    "gc.get_objects": "looks for the objects of the checker (gc.get_objects)",
    "gc.get_referents": "looks for the objects of the checker (gc.get_referents)",
    "gc.get_referrers": "looks for the objects of the checker (gc.get_referrers)",
    "os.kill": "sends a signal to a process (os.kill)",
    "os.killpg": "sends a signal to processes (os.killpg)",
}
_PROCESSES = {
    "os.exec": "replaces the program (os.exec)",
    "os.fork": "starts a process (os.fork)",
    "os.forkpty": "starts a process (os.forkpty)",
    "os.posix_spawn": "starts a process (os.posix_spawn)",
    "os.spawn": "starts a process (os.spawn)",
    "os.startfile": "starts a process (os.startfile)",
    "os.system": "starts a process (os.system)",
    "subprocess.Popen": "starts a process (subprocess)",
}
_BY_THE_LEARNER = {
    "sys._current_frames": "looks into running functions (sys._current_frames)",
    "sys._getframe": "looks into running functions (sys._getframe)",
    "sys.addaudithook": "watches the interpreter (sys.addaudithook)",
    "sys.setprofile": "watches the interpreter (sys.setprofile)",
    "sys.settrace": "watches the interpreter (sys.settrace)",
}
_FILES = {
    "os.chmod",
    "os.chown",
    "os.link",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.symlink",
    "os.truncate",
    "os.utime",
    "shutil.rmtree",
}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_PATIENCE = 0.5  # s, for a thread on its way out
_LOOPBACK = ("127.", "localhost", "::1")
_FRAMES = {"tb_frame", "cr_frame", "gi_frame", "ag_frame", "f_back", "f_locals", "f_globals"}

_INSIDES = ("__globals__", "__closure__", "cell_contents", "__subclasses__", "__builtins__", *sorted(_FRAMES))

_getframe = sys._getframe
_real_exit = os._exit


class Guard:
    def __init__(self, fakes):
        self._fakes = fakes
        self._path = None
        self._source = None
        self._allowed = frozenset()
        self._violation = None
        self._library = {}
        self._threads = set()
        self._folder = os.path.realpath(os.getcwd())

    def arm(self):
        """From now on; what the library holds at this moment is how it has to stay."""
        os._exit = self._left
        if hasattr(sys.modules.get("posix"), "_exit"):
            sys.modules["posix"]._exit = self._left
        self._library = {
            owner: {name: value for name, value in vars(owner).items() if callable(value)} for owner in _guarded()
        }
        self._library |= {fake: _settable(fake) for fake in self._fakes}
        self._threads = set(threading.enumerate())
        sys.addaudithook(self._audit)

    def watch(self, subject, allowed):
        self._violation = _inner(subject.source)
        self._source = subject.source
        self._allowed = allowed
        self._path = subject.path

    def rest(self):
        self._path = None

    def violation(self, fakes):
        """(line, sentence) of what was forbidden in the run that ended, or None. Mends what was replaced."""
        replaced = self._mended()
        if self._violation is not None:
            return self._violation
        if replaced is not None:
            line = self._source.assigned(replaced.rpartition(".")[2])
            return line, f"it replaces `{replaced}`; an exercise leaves what it is given as it is"
        if any(type(fake) not in self._fakes for fake in fakes):
            line = self._source.assigned("__class__")
            return line, "it replaces `__class__` of what it is given; an exercise leaves that as it is"
        left = self._left_running()
        if left is not None and "threads" not in self._allowed:
            return None, f"the thread {left.name} that it started still runs when all is said to be done"
        return None

    def _left_running(self):
        """A thread of the run that does not end; the idle ones of an executor do no harm."""
        pools = sys.modules.get("concurrent.futures.thread")
        idle = pools._threads_queues if pools is not None else ()
        started = [thread for thread in threading.enumerate() if thread not in self._threads and thread not in idle]
        self._threads.update(started)
        for thread in started:
            thread.join(_PATIENCE)
        return next((thread for thread in started if thread.is_alive()), None)

    def _mended(self):
        first = None
        for owner, names in self._library.items():
            now = vars(owner)
            for name, value in names.items():
                if now.get(name) is not value:
                    first = first or f"{owner.__name__}.{name}"
                    setattr(owner, name, value)
        return first

    def _left(self, code=0):
        """Stands for `os._exit`."""
        if self._path is None:
            _real_exit(code)
        self._refuse(f"ends the whole program (os._exit({code})): a function returns, it does not leave")

    def _audit(self, event, arguments):
        if self._path is None:
            return
        what = _BY_ANYBODY.get(event)
        if what is None and event in _PROCESSES and "processes" not in self._allowed:
            what = _PROCESSES[event]
        if what is None and event in _BY_THE_LEARNER and self._is_called_by_the_learner():
            what = _BY_THE_LEARNER[event]
        if what is None and event == "object.__getattr__" and arguments[1] in _FRAMES:
            if self._is_called_by_the_learner():
                what = f"looks into running functions ({arguments[1]})"
        if what is None and event == "open" and self._writes(arguments) and not self._is_own(arguments[0]):
            what = f"writes to a file that is not its own ({_name(arguments[0])})"
        if what is None and event in _FILES and not all(map(self._is_own, _paths(arguments))):
            what = f"changes files that are not its own ({event})"
        if what is None and event == "socket.connect" and not _is_here(arguments[1]):
            what = "connects to another machine"
        if what is not None:
            self._refuse(what)

    def _is_called_by_the_learner(self):
        path, self._path = self._path, None  # asking is audited as well
        try:
            return _getframe(2).f_code.co_filename == path
        finally:
            self._path = path

    @staticmethod
    def _writes(arguments):
        mode, flags = arguments[1], arguments[2]
        if isinstance(mode, str):
            return any(letter in mode for letter in "wax+")
        return bool((flags or 0) & _WRITING)

    def _is_own(self, path):
        if isinstance(path, int):
            return True
        try:
            whole = os.path.realpath(os.fsdecode(path))
        except (TypeError, ValueError):
            return False
        return whole == os.devnull or whole.startswith(self._folder + os.sep)

    def _refuse(self, what):
        if self._violation is None:
            self._violation = self._line(), f"it {what}; an exercise does without"
        raise PermissionError(f"an exercise does without: it {what}")

    def _line(self):
        path, self._path = self._path, None
        try:
            return places.of_caller(path)
        finally:
            self._path = path


def _guarded():
    """The modules and classes that a check relies on."""
    owners = [asyncio, builtins, gc, inspect, os, random, random.Random, threading, time, types]
    owners += [module for name, module in list(sys.modules.items()) if name.startswith("asyncio.")]
    for module in [module for module in owners if module.__name__.startswith("asyncio.")]:
        owners += [
            value
            for value in vars(module).values()
            if isinstance(value, type) and value.__module__ == module.__name__ and value.__flags__ & (1 << 9)
        ]
    return list(dict.fromkeys(owners))


def _settable(kind):
    return {name: value for name, value in vars(kind).items() if name not in ("__dict__", "__weakref__", "__doc__")}


def _inner(source):
    """(line, sentence) where the source reaches for what is inside of functions and classes, or None."""
    if any(name in source.text for name in _INSIDES):
        for name in _INSIDES:
            line = source.attribute(name)
            if line is not None:
                return line, f"it looks inside of what it is given (`{name}`); an exercise does without"
    return None


def _paths(arguments):
    return [value for value in arguments if isinstance(value, (str, bytes, os.PathLike))]


def _name(path):
    try:
        return os.path.basename(os.fsdecode(path))
    except (TypeError, ValueError):
        return "?"


def _is_here(address):
    return not isinstance(address, tuple) or str(address[0]).startswith(_LOOPBACK)
