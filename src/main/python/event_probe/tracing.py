"""Lines and calls by sys.settrace (CPython 3.11)."""

import sys

from event_probe import imports
from event_probe.lines import Lines
from event_probe.places import FOREIGN

_GENERATOR = 0x20 | 0x80 | 0x200  # generator, coroutine, asynchronous generator
_FIRST_INSTRUCTIONS = 4  # what comes before is the start, not a resumption


class Tracing:
    outlives_the_bounds = False

    def __init__(self, recorder):
        self._recorder = recorder
        self._lines = Lines(recorder)
        self._watched = {}
        self._trace = None

    def start(self):
        codes = self._recorder.places.codes
        watched = self._watched
        at = self._lines.at
        number_of = self._lines.number_of
        pause = self.pause
        give_up = self._recorder.give_up

        def in_program(frame, event, argument):
            try:
                if event == "line" and not at(codes[id(frame.f_code)], frame.f_lineno):
                    pause()
            except Exception as problem:
                give_up(problem)
            return in_program

        def anywhere(frame, event, argument):
            try:
                return called(frame)
            except Exception as problem:
                give_up(problem)

        def called(frame):
            code = frame.f_code
            number = codes.get(id(code))
            if number is None:
                if id(code) in watched:
                    watched[id(code)][1](frame)
                    return None
                number = number_of(code)
            if number == FOREIGN:
                return None
            if code.co_flags & _GENERATOR and frame.f_lasti > _FIRST_INSTRUCTIONS:
                if not at(number, frame.f_lineno, "rs"):
                    pause()
                    return None
            return in_program

        self._trace = anywhere
        imports.rest_during(self._listening, self._listen, self.pause, self._recorder.places.is_of_program)
        self._recorder.at_cut.append(self.stop)
        self._recorder.at_end.append(self.stop)
        sys.settrace(anywhere)
        if "threading" in sys.modules:
            sys.modules["threading"].settrace(anywhere)

    def follow_threads(self):
        if self._trace is not None and not self._recorder.writer.cut:
            sys.modules["threading"].settrace(self._trace)

    def watch(self, code, action, beyond_bounds=False):
        self._watched[id(code)] = (code, action)

    def _listening(self):
        return self._trace is not None and sys.gettrace() is self._trace

    def _listen(self):
        if sys.gettrace() is None:  # else the program has set one of its own
            self.resume()

    def pause(self):
        sys.settrace(None)

    def resume(self):
        if self._trace is not None:
            sys.settrace(self._trace)

    def stop(self):
        self._trace = None
        sys.settrace(None)
        if "threading" in sys.modules:
            sys.modules["threading"].settrace(None)
