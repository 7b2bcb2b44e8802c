"""Lines and calls by sys.monitoring (CPython 3.12 and later)."""

import sys

from event_probe import imports
from event_probe.lines import Lines
from event_probe.places import FOREIGN

_CODE = type((lambda: None).__code__)


class Monitoring:
    """Listens to the program's own functions only; every other function is asked for once."""

    outlives_the_bounds = True

    def __init__(self, recorder):
        self._recorder = recorder
        self._lines = Lines(recorder)
        self._watched = {}  # id(code) -> (code, action, whether it goes on beyond the bounds)
        self._tool = None
        self._asking = False

    def start(self):
        monitoring = sys.monitoring
        events = monitoring.events
        free = [tool for tool in (4, 3, 5) if monitoring.get_tool(tool) is None]
        if not free:
            self._recorder.rare("unsupported", cls="sys.monitoring")
            return
        self._tool = tool = free[0]
        monitoring.use_tool_id(tool, "event_probe")
        for event, callback in self._callbacks().items():
            monitoring.register_callback(tool, event, callback)
        self._ask()
        imports.rest_during(self._is_asking, self._ask, self._rest, self._recorder.places.is_of_program)
        self._recorder.at_cut.append(self.stop)
        self._recorder.at_end.append(self.stop)

    def watch(self, code, action, beyond_bounds=False):
        """`action(frame)` is called whenever this function begins."""
        self._watched[id(code)] = (code, action, beyond_bounds)

    def resume(self):
        """A new step: lines that had turned themselves off are of interest again."""
        if self._tool is not None:
            sys.monitoring.restart_events()

    def _is_asking(self):
        return self._asking

    def _ask(self):
        """Every function that begins is asked for, once."""
        if not self._recorder.writer.cut and not self._recorder.over:
            self._asking = True
            self._set_events(sys.monitoring.events.PY_START)

    def _rest(self):
        self._asking = False
        self._set_events(0)

    def _set_events(self, everywhere):
        if self._lines.wanted:
            everywhere |= sys.monitoring.events.PY_THROW  # can only be heard of everywhere at once
        sys.monitoring.set_events(self._tool, everywhere)

    def stop(self):
        self._asking = False
        if self._tool is None:
            return
        monitoring = sys.monitoring
        monitoring.set_events(self._tool, 0)
        for code in self._recorder.places.codes_of_program():
            monitoring.set_local_events(self._tool, code, 0)
        for code, _, beyond_bounds in self._watched.values():
            if beyond_bounds:
                monitoring.set_local_events(self._tool, code, monitoring.events.PY_START)

    def _callbacks(self):
        monitoring = sys.monitoring
        events, disable = monitoring.events, monitoring.DISABLE
        codes = self._recorder.places.codes
        known = codes.get
        watched = self._watched
        at = self._lines.at
        step = self._recorder.step
        frame_of = sys._getframe
        give_up = self._recorder.give_up

        def line(code, number):
            try:
                c = known(id(code), FOREIGN)
                if c < 0 or not at(c, number):
                    return disable
            except Exception as problem:
                give_up(problem)

        def resumed(code, offset):
            try:
                c = known(id(code), FOREIGN)
                if c < 0 or not at(c, frame_of(1).f_lineno, "rs"):
                    return disable
            except Exception as problem:
                give_up(problem)

        def thrown(code, offset, error):
            try:
                c = known(id(code), FOREIGN)
                if c >= 0 and not step.spent:
                    at(c, frame_of(1).f_lineno, "rs")
            except Exception as problem:
                give_up(problem)

        def started(code, offset):
            key = id(code)
            try:
                if key in watched:
                    watched[key][1](frame_of(1))
                    return None
                if key not in codes:
                    self._listen(code)
            except Exception as problem:
                give_up(problem)
            return disable

        return {
            events.LINE: line,
            events.PY_RESUME: resumed,
            events.PY_THROW: thrown,
            events.PY_START: started,
        }

    def _listen(self, code):
        if self._recorder.writer.cut or self._lines.number_of(code) == FOREIGN:
            return
        events = sys.monitoring.events
        sys.monitoring.set_local_events(self._tool, code, events.LINE | events.PY_RESUME)
        for constant in code.co_consts:
            if type(constant) is _CODE:
                self._listen(constant)
