"""Notices what really happens outside the event loop, where time cannot be virtual."""

import functools
import select
import selectors
import signal
import sys
import threading

_EVENTS = {
    "_thread.start_new_thread": "threads",
    "_thread.start_joinable_thread": "threads",
    "os.exec": "subprocesses",
    "os.fork": "subprocesses",
    "os.forkpty": "subprocesses",
    "os.posix_spawn": "subprocesses",
    "os.spawn": "subprocesses",
    "os.startfile": "subprocesses",
    "os.system": "subprocesses",
    "socket.bind": "sockets",
    "socket.connect": "sockets",
    "socket.getaddrinfo": "sockets",
    "socket.gethostbyname": "sockets",
    "socket.sendto": "sockets",
    "subprocess.Popen": "subprocesses",
}

_MODULES = {
    "multiprocessing.popen_forkserver": "subprocesses",
    "multiprocessing.popen_spawn_posix": "subprocesses",
    "multiprocessing.popen_spawn_win32": "subprocesses",
    "uvloop": "uvloop",
}


class Outside:
    """Makes the clock fall back to real speed at the first real event; `ignored` while a loop sets itself up."""

    def __init__(self, clock):
        self._clock = clock
        self.ignored = False

    def install(self):
        sys.addaudithook(self._audit)
        self._watch(select, "select", "select")
        for kind in vars(selectors).values():
            if isinstance(kind, type) and "select" in vars(kind) and kind is not selectors.BaseSelector:
                self._watch(kind, "select", "select")
        for function in ("alarm", "setitimer", "pause", "sigwait", "sigtimedwait"):
            if hasattr(signal, function):
                self._watch(signal, function, "signals")
        self._watch(threading.Condition, "wait", "threads")

    def _audit(self, event, arguments):
        if self._clock.fell_back is not None or self.ignored:
            return
        if event == "import":
            reason = _MODULES.get(arguments[0])
        else:
            reason = _EVENTS.get(event)
        if reason is not None:
            self._clock.fall_back(reason)

    def _watch(self, owner, name, reason):
        real = getattr(owner, name)

        @functools.wraps(real)
        def watched(*args, **kwargs):
            if not self.ignored:
                self._clock.fall_back(reason)
            return real(*args, **kwargs)

        setattr(owner, name, watched)
