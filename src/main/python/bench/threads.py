"""A stand-in for a function that blocks, to be called in threads."""

import asyncio
import threading

from bench import places, runs
from bench.texts import shown

_ident = threading.get_ident


class Blocking:
    """A plain function that would block for long: called on a loop's own thread it is a `blocking-call`.

    It takes no time; where `together` is given, each call waits (up to half a second) until so many are inside at once,
    so that `peak` tells what can run side by side and not what happened to.
    """

    __slots__ = ("__name__", "_lock", "_inside", "_together", "_returns", "_calls", "_threads", "_live", "_peak")

    def __init__(self, returns=None, *, together=1, name="blocking call"):
        self.__name__ = name
        self._lock = threading.Lock()
        self._inside = threading.Condition(self._lock)
        self._together = together
        self._returns = returns
        self._calls = []
        self._threads = set()
        self._live = 0
        self._peak = 0
        runs.current().fakes.append(self)

    calls = property(lambda self: list(self._calls))
    threads = property(lambda self: set(self._threads))
    live = property(lambda self: self._live)
    peak = property(lambda self: self._peak)

    def __call__(self, *args, **kwargs):
        run = runs.current()
        if asyncio._get_running_loop() is not None:
            run.found(
                "blocking-call",
                places.of_caller(run.path),
                f"`{self.__name__}` blocks, and was called on the loop's own thread: nothing else could run",
            )
        self._enter(args)
        try:
            return self._answer(args, kwargs)
        finally:
            with self._lock:
                self._live -= 1

    def _enter(self, args):
        with self._inside:
            self._calls.append(args)
            self._threads.add(_ident())
            self._live += 1
            self._peak = max(self._peak, self._live)
            self._inside.notify_all()
            if asyncio._get_running_loop() is None:
                self._inside.wait_for(lambda: self._peak >= self._together, timeout=0.5)

    def _answer(self, args, kwargs):
        if callable(self._returns):
            return self._returns(*args, **kwargs)
        if isinstance(self._returns, dict):
            return self._returns[args[0]]
        return f"{self.__name__} of {shown(args[0]) if args else 'nothing'}" if self._returns is None else self._returns
