"""A recording in the time of the virtual clock."""

import virtual_clock


def attend(recorder, begin):
    """Lets the virtual clock tell when the program starts, and what it is charged for."""
    virtual_clock.observer = _Observer(recorder, begin)


class _Observer:
    def __init__(self, recorder, begin):
        self._recorder = recorder
        self._begin = begin

    def starts(self, clock, script):
        self._recorder.follow(clock)
        self._begin(script)

    def slept(self, nanoseconds, frame):
        """The program called time.sleep in a step of the loop, on the virtual clock."""
        recorder = self._recorder
        step = recorder.step
        if step.handle == 0:
            return
        step.slept += nanoseconds
        recorder.rare(
            "block",
            h=step.handle,
            T=recorder.loop_library.tasks.current_number(),
            us=nanoseconds // 1000,
            at=recorder.places.of_caller(frame),
            what="time.sleep",
            virt=True,
        )

    def deadlock(self):
        """Nothing can wake the program; the process is about to end."""
        self._recorder.loop_library.deadlock()
        self._recorder.finish()
