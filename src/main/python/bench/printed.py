"""What the learner's code prints, and what it is given to read."""

import io

_MOST = 100_000


class Printed(io.TextIOBase):
    """Keeps what is printed, up to a length that no honest exercise reaches."""

    encoding = "utf-8"

    def __init__(self):
        super().__init__()
        self._parts = []
        self._length = 0

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if self._length < _MOST:
            self._parts.append(text[: _MOST - self._length])
            self._length += len(text)
        return len(text)

    def text(self):
        return "".join(self._parts)


class Nobody(io.StringIO):
    """A keyboard with nobody at it."""

    def __init__(self, typed=""):
        super().__init__(typed)

    def fileno(self):
        raise OSError("nobody types in a check")
