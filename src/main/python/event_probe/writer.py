"""The file of the recording: a buffer of lines in front of one descriptor, with bounds."""

import _thread
import os
import time

_AT_ONCE = 512  # lines
_OUTPUT_AT_ONCE = 64_000  # characters
_LONGEST_WRITE = 1.0  # seconds
_real_ns = time.perf_counter_ns
_HIGH_DESCRIPTOR = 250  # the program's own files get the numbers they would have without us


class Writer:
    """Lines in the order they come. Taking one never waits, nor fails: it may happen in a `__del__`,
    in a signal handler or in another thread. Whoever reads is at most the watchdog's period behind."""

    def __init__(self, path, max_events, max_bytes, max_rare):
        self._descriptor = _opened(path)
        self._max_events = max_events
        self._max_bytes = max_bytes
        self._rare_left = max_rare
        self._lines = []
        self._writing = _thread.allocate_lock()
        self._room = min(_AT_ONCE, max_events)
        self._unfinished = None  # output that may grow: [key, head, text, since]
        self._output = _thread.RLock()
        self._output_waiting = 0
        self.written = 0
        self.bytes = 0
        self.cut = False
        self.on_cut = lambda: None
        self.on_flush = lambda: None
        self.put = self._put

    @property
    def events(self):
        return self.written + len(self._lines)

    def _put(self, line):
        """One event; replaced by a function that does nothing once the bounds are reached."""
        if self._unfinished is not None:
            self._end_output()
        lines = self._lines
        lines.append(line)
        if len(lines) >= self._room:
            self._make_room()

    def keep(self, line):
        """An event that also counts after the bounds, up to a bound of its own."""
        if not self.cut:
            self._put(line)
        elif self._rare_left > 0:
            self._rare_left -= 1
            self._lines.append(line)

    def end(self):
        """Everything, up to the last half line."""
        if self._unfinished is not None:
            self._end_output()
        self.flush()

    def last(self, line):
        """The end: a thread that is just writing is waited for, as the process may not outlive this call."""
        self._lines.append(line)
        for _ in range(3):
            self.flush()
            if self._writing.acquire(True, _LONGEST_WRITE):
                self._writing.release()

    def output(self, key, head, text):
        """Output; what follows with the same key joins the event until its line ends."""
        with self._output:
            unfinished = self._unfinished
            if unfinished is not None and (unfinished[0] != key or len(unfinished[2]) > 2_000):
                self._end_output()
                unfinished = None
            if unfinished is None:
                self._unfinished = unfinished = [key, head, text, _real_ns()]
            else:
                unfinished[2] += text
            if text[-1] == "\n":
                self._end_output()

    def _end_output(self):
        with self._output:
            unfinished, self._unfinished = self._unfinished, None
            if unfinished is None or self.cut:
                return
            line = unfinished[1](unfinished[2])
            self._output_waiting += len(line)
            self._put(line)
            if self._output_waiting > _OUTPUT_AT_ONCE:
                self._make_room()

    def _make_room(self):
        self.flush()
        if not self.cut and (self.events >= self._max_events or self.bytes >= self._max_bytes):
            self.end_details()

    def end_details(self):
        """From now on only what `keep` is told is recorded."""
        if not self.cut:
            self.cut = True
            self._unfinished = None
            self._room = _AT_ONCE
            self.put = _nothing
            self.on_cut()

    def flush_output(self, older_than_ns):
        """What has no end of line yet is an event of its own once nothing has followed for so long."""
        unfinished = self._unfinished
        if unfinished is not None and _real_ns() - unfinished[3] > older_than_ns:
            self._end_output()

    def flush(self):
        self.on_flush()
        if not self._lines or not self._writing.acquire(False):
            return
        try:
            lines = self._lines
            count = len(lines)
            data = ("\n".join(lines[:count]) + "\n").encode("utf-8", "backslashreplace")
            del lines[:count]  # what other threads append meanwhile is behind these
            self._output_waiting = 0
            self.written += count
            self.bytes += len(data)
            self._room = max(1, min(_AT_ONCE, self._max_events - self.written)) if not self.cut else _AT_ONCE
            while data and self._descriptor >= 0:
                data = data[os.write(self._descriptor, data) :]
        except OSError:
            self._descriptor = -1  # nobody reads any more, or the disk is full; the program goes on
        finally:
            self._writing.release()

    def waiting(self):
        return bool(self._lines)

    def abandon(self):
        """In a forked child: the recording is the parent's."""
        self._descriptor = -1
        self._writing = _thread.allocate_lock()
        self._output = _thread.RLock()
        self._lines.clear()
        self._unfinished = None
        self.cut = True
        self.put = _nothing


def _nothing(line):
    pass


def _opened(path):
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    low = os.open(path, flags, 0o600)
    os.set_inheritable(low, False)
    try:
        os.fstat(_HIGH_DESCRIPTOR)
        return low
    except OSError:
        pass
    try:
        high = os.dup2(low, _HIGH_DESCRIPTOR, inheritable=False)
        os.close(low)
        return high
    except OSError:
        return low
