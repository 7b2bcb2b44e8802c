"""The lines the program runs, and which line took longest in a step."""

import _thread
import sys
import time

from event_probe.options import MOST_LINES_OF_A_STEP
from event_probe.places import FOREIGN

_real_ns = time.perf_counter_ns
_get_ident = _thread.get_ident


class Lines:
    """What to do at a line; how one learns of lines is for `monitoring` and `tracing` to say."""

    def __init__(self, recorder):
        self._recorder = recorder
        self._step = recorder.step
        self._threads = {}
        self._foreign_loop = False
        self.wanted = recorder.options.lines

    def at(self, code, line, kind="ln"):
        """Called before a line runs, or with kind "rs" when a coroutine goes on in it.

        Returns whether more lines of this step are of interest."""
        recorder = self._recorder
        writer = recorder.writer
        step = self._step
        if _get_ident() != step.thread:
            if not writer.cut:
                writer.put(
                    f'{{"e":"{kind}","t":{recorder.now()},"th":{self._thread()},"c":{code},"l":{line}}}'
                )
            return True
        now = _real_ns()
        before = step.line_at
        if before is not None:
            longest = step.longest
            if longest is None or now - before[0] > longest[0]:
                step.longest = (now - before[0], before[1], before[2])
        step.line_at = (now, code, line)
        step.lines += 1
        if step.lines > MOST_LINES_OF_A_STEP:
            if not step.spent:
                step.spent = True
                recorder.event("lncut", h=step.handle or None, n=MOST_LINES_OF_A_STEP, c=code, l=line)
            return False
        if writer.cut:
            return False
        library = recorder.loop_library
        task = library.number_at_line() if library is not None else 0
        if task:
            writer.put(f'{{"e":"{kind}","t":{recorder.now()},"T":{task},"c":{code},"l":{line}}}')
        else:
            writer.put(f'{{"e":"{kind}","t":{recorder.now()},"c":{code},"l":{line}}}')
        return True

    def _thread(self):
        return self._threads.setdefault(_get_ident(), len(self._threads) + 1)

    def number_of(self, code):
        """The number of a function of the program that lines are wanted of, or FOREIGN."""
        return self._recorder.places.code(code) if self.wanted else FOREIGN


def end_line(step, now):
    """The line under way ends with its step."""
    before = step.line_at
    if before is not None and (step.longest is None or now - before[0] > step.longest[0]):
        step.longest = (now - before[0], before[1], before[2])


def of_this_python(recorder):
    if hasattr(sys, "monitoring"):
        from event_probe.monitoring import Monitoring

        return Monitoring(recorder)
    from event_probe.tracing import Tracing

    return Tracing(recorder)
