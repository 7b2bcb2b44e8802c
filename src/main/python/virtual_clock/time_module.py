"""Puts the virtual clock behind the functions of the `time` module."""

import functools
import os
import sys
import time

# These keep the real functions they bound when they were imported; so they must be imported before the change.
import queue  # noqa: F401
import subprocess  # noqa: F401
import threading

import virtual_clock
from virtual_clock import names
from virtual_clock.clock import UPTIME_NS, current_task

_HERE = os.path.dirname(os.path.abspath(__file__))
_EPOCH_NS = 1_767_225_600 * 10**9 - UPTIME_NS  # the program starts at 2026-01-01 00:00 UTC, each time


def install(clock, report):
    real_sleep = time.sleep
    main_thread = threading.get_ident()

    @functools.wraps(real_sleep)
    def sleep(seconds, /):
        started = clock.now()
        if clock.fell_back is not None or threading.get_ident() != main_thread:
            real_sleep(seconds)
        else:
            real_sleep(seconds * 0)  # refuses what the real one refuses
            if seconds < 0:
                real_sleep(seconds)
            clock.advance(round(seconds * 1e9))
            if virtual_clock.observer is not None:
                virtual_clock.observer.slept(round(seconds * 1e9), sys._getframe(1))
        task = current_task()
        if task is not None and threading.get_ident() == main_thread:
            report.blocked(names.of_task(task), (clock.now() - started) / 1e9, _line_of_program())

    spinning = None

    def spin(seconds, first):
        nonlocal spinning
        task = current_task()
        if task is None:
            return
        if first or spinning is None:
            spinning = report.blocked(names.of_task(task), 0, _line_of_program())
        spinning["seconds"] += seconds

    clock.on_spin = spin

    def monotonic_ns():
        return clock.read()

    def monotonic():
        return clock.read() / 1e9

    def time_ns():
        return _EPOCH_NS + clock.read()

    def seconds_since_epoch():
        return (_EPOCH_NS + clock.read()) / 1e9

    for name, function in {
        "sleep": sleep,
        "monotonic": monotonic,
        "monotonic_ns": monotonic_ns,
        "perf_counter": monotonic,
        "perf_counter_ns": monotonic_ns,
        "time": seconds_since_epoch,
        "time_ns": time_ns,
    }.items():
        setattr(time, name, function)
    for name in ("localtime", "gmtime", "ctime"):
        setattr(time, name, _defaulting(getattr(time, name), seconds_since_epoch))
    strftime, asctime = time.strftime, time.asctime
    time.strftime = lambda form, moment=None, /: strftime(form, time.localtime() if moment is None else moment)
    time.asctime = lambda moment=None, /: asctime(time.localtime() if moment is None else moment)


def _defaulting(convert, now):
    @functools.wraps(convert)
    def converted(seconds=None, /):
        return convert(now() if seconds is None else seconds)

    return converted


def _line_of_program():
    """The line of the nearest caller that is neither ours nor the standard library's."""
    library = os.path.dirname(os.__file__)
    frame = nearest = sys._getframe(1)
    while frame is not None:
        file = frame.f_code.co_filename
        if not file.startswith((_HERE, library, "<frozen")):
            return frame.f_lineno
        if nearest.f_code.co_filename.startswith(_HERE):
            nearest = frame
        frame = frame.f_back
    return nearest.f_lineno
