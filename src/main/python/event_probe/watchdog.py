"""A thread of the kind `threading` does not know: it writes the recording out, and sees where the program is stuck."""

import _thread
import os
import sys
import time

from event_probe.places import shown

_PERIOD = 0.025  # seconds; whoever reads along is at most two of these behind
_OUTSIDE_NS = 500_000_000  # a program may well take its time before it has a loop, while it imports
_OUTPUT_NS = 25_000_000  # until half a line is recorded
_SLOW_OUTPUT_NS = 500_000_000  # where the recording must not depend on how fast the machine is
_VIRTUAL_TURNS = 8  # nobody reads along where waiting takes no time
_MOST_FRAMES = 12

_real_ns = time.perf_counter_ns


class Watchdog:
    def __init__(self, recorder):
        self._recorder = recorder
        self._stop = None
        self._native = 0
        self._wanted = False
        self.held = (0, None)  # handle and stack of the last step found stuck

    def install(self):
        self._recorder.writer.on_flush = self._keep_watch
        self._recorder.at_end.append(self.stop)
        self.start()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(before=self._before_fork, after_in_parent=self._after_fork, after_in_child=self._child)

    def start(self):
        self._wanted = False
        self._stop = _thread.allocate_lock()
        self._stop.acquire()
        _thread.start_new_thread(self._watch, (self._stop,))

    def stop(self):
        self._wanted = False
        if self._stop is not None:
            self._stop.release()
            self._stop = None

    def _before_fork(self):
        """Forking a process that has threads makes Python warn, so there is none while the program forks."""
        native, self._native = self._native, 0
        if self._stop is None:
            return
        self._recorder.writer.end()
        self.stop()
        gone = f"/proc/self/task/{native}"
        deadline = _real_ns() + 100_000_000
        while native and os.path.exists(gone) and _real_ns() < deadline:
            _sleep(0.0002)

    def _after_fork(self):
        self._wanted = not self._recorder.over

    def _child(self):
        self._recorder.writer.on_flush = _nothing
        self._recorder.abandon()

    def _keep_watch(self):
        if self._wanted:
            self.start()

    def _watch(self, stop):
        self._native = _thread.get_native_id()
        recorder, step, writer = self._recorder, self._recorder.step, self._recorder.writer
        seen, line, ticks, patience, unwritten = None, None, 0, 0, 0
        while not stop.acquire(True, _PERIOD):
            # Without a new object in most turns: the addresses of the program's, which order its sets, are not ours
            # to change from one run to the next.
            ticks += 1
            if step.idle or not recorder.begun:
                seen = None
            elif step.started is not seen or step.line_at is not line:
                seen, line = step.started, step.line_at
                ticks, patience = 0, self._patience()
            elif ticks >= patience:
                patience *= 2
                self._record_place(step, ticks)
            unwritten = unwritten + 1 if writer.waiting() else 0
            writer.flush_output(_SLOW_OUTPUT_NS if recorder.virtual else _OUTPUT_NS)
            if unwritten >= (_VIRTUAL_TURNS if recorder.virtual else 1):
                unwritten = 0
                writer.flush()

    def _patience(self):
        """Turns of the watchdog until what is under way counts as stuck."""
        nanoseconds = self._recorder.longest_step_ns()
        if not self._recorder.step.handle:
            nanoseconds = max(_OUTSIDE_NS, nanoseconds)
        return max(1, int(nanoseconds / 1e9 / _PERIOD))

    def _record_place(self, step, ticks):
        recorder = self._recorder
        frame = sys._current_frames().get(step.thread)
        if frame is None:
            return
        top = shown(frame)
        stack = []
        while frame is not None and len(stack) < _MOST_FRAMES:
            number = recorder.places.known_file(frame.f_code.co_filename)
            if number >= 0:
                stack.append([number, frame.f_lineno, frame.f_code.co_name])
            frame = frame.f_back
        stack.reverse()
        handle = step.handle
        self.held = (handle, stack)
        recorder.rare("hold", h=handle if handle > 0 else None, us=int(ticks * _PERIOD * 1e6), st=stack, top=top)


_sleep = time.sleep


def _nothing():
    pass
