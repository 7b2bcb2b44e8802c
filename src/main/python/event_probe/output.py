"""What the program prints, with the task that prints it."""

import _thread
import io
import os
import sys

from event_probe.options import MOST_CHARACTERS_OF_OUTPUT
from event_probe.texts import quoted


class Output:
    """Stands in for the `write` method of the two streams themselves; they stay what they are."""

    def __init__(self, recorder):
        self._recorder = recorder
        self._streams = []

    def install(self):
        for descriptor, stream in ((1, sys.stdout), (2, sys.stderr)):
            if type(stream) is io.TextIOWrapper:
                stream.write = self._watched(stream.write, descriptor)
                self._streams.append(stream)
        self._recorder.at_cut.append(self.remove)
        self._recorder.at_end.append(self.remove)

    def remove(self):
        for stream in self._streams:
            vars(stream).pop("write", None)
        self._streams.clear()

    def _watched(self, real, descriptor):
        seen, give_up = self._seen, self._recorder.give_up

        def write(text, /):
            try:
                count = real(text)
            except BaseException as problem:
                problem.__traceback__ = None  # a bare raise adds nothing: our frame is not in the traceback
                raise
            if text and isinstance(text, str):
                try:
                    seen(descriptor, text)
                except Exception as problem:
                    give_up(problem)
            return count

        return write

    def _seen(self, descriptor, text):
        recorder = self._recorder
        if recorder.writer.cut or recorder.over:
            recorder.count("out")
            return
        step = recorder.step
        task = None
        library = recorder.loop_library
        if library is not None and _thread.get_ident() == step.thread:
            task = library.tasks.current_number()
        now = recorder.now()
        of_task = f',"T":{task}' if task else ""

        def line(whole):
            if len(whole) > MOST_CHARACTERS_OF_OUTPUT:
                whole = whole[:MOST_CHARACTERS_OF_OUTPUT] + "..."
            return f'{{"e":"out","t":{now},"fd":{descriptor}{of_task},"s":{quoted(whole)}}}'

        recorder.writer.output((descriptor, task, step.handle), line, text)


def flush_before_exit(recorder):
    """`os._exit` runs no clean-up, so the recording is written out first."""
    real = os._exit

    def _exit(status):
        if not recorder.over:
            recorder.writer.end()
        real(status)

    os._exit = _exit
