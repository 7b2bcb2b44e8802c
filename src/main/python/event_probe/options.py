"""How much is recorded, and where to."""

from event_probe.texts import parsed

MOST_LINES_OF_A_STEP = 400
MOST_RARE_EVENTS = 2_000
MOST_OBJECTS = 100
MOST_FRAMES_OF_A_WAIT = 12
MOST_TASKS_OF_A_WAIT = 50
MOST_TASKS_OF_AN_EVENT = 200
MOST_CHARACTERS_OF_OUTPUT = 4_000


class Options:
    __slots__ = ("out", "max_events", "max_bytes", "block_ms", "lines")

    def __init__(self, out, max_events=20_000, max_bytes=4_000_000, block_ms=50, lines=True, **_later):
        self.out = out
        self.max_events = max_events
        self.max_bytes = max_bytes
        self.block_ms = block_ms
        self.lines = lines

    @classmethod
    def of(cls, text):
        return cls(**parsed(text))
