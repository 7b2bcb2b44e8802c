"""What a run on the virtual clock showed, as one JSON document."""

import json
import os
import sys

_MOST_BLOCKING_CALLS = 200


class Report:
    def __init__(self, path, clock):
        self._path = path
        self._process = os.getpid()
        self._clock = clock
        self.restart()

    def restart(self):
        """Forgets what was seen so far."""
        self.deadlock = None
        self.blocking = []
        self._leaked = []

    def blocked(self, task, seconds, line):
        """One step held the loop for so long (virtual seconds), in this line of the program.

        Returns the entry, whose seconds may still grow."""
        call = {"task": task, "seconds": seconds, "line": line}
        if len(self.blocking) < _MOST_BLOCKING_CALLS:
            self.blocking.append(call)
        return call

    def leaked(self, names):
        """Tasks still pending when the main coroutine had ended."""
        self._leaked.extend(names)

    def write(self):
        """Writes the document as a whole or not at all; a forked child of the program writes none."""
        if self._path is None or os.getpid() != self._process:
            return
        document = {
            "seconds": round(self._clock.elapsed_seconds(), 6),
            "deadlock": self.deadlock,
            "blocking": [call | {"seconds": round(call["seconds"], 6)} for call in self.blocking],
            "leaked": self._leaked,
            "fell_back": self._clock.fell_back,
        }
        beside = f"{self._path}.{self._process}"
        try:
            with open(beside, "w", encoding="utf-8") as file:
                json.dump(document, file)
            os.replace(beside, self._path)
        except OSError as problem:
            print(f"The report {self._path} cannot be written: {problem.strerror}.", file=sys.stderr)
