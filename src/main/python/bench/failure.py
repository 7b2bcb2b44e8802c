"""How a check fails."""

from bench import runs


class Failed(Exception):
    """The learner's code does not do what a check demands; `line` is a line of the learner's file, where one is known."""

    def __init__(self, message, line=None):
        super().__init__(message)
        self.message = message
        self.line = line
        runs.current().failed(self)  # counts even where the learner's code catches it


class Deadlock(Exception):
    """Nothing can ever wake the tasks that wait; `waiting` are their places."""

    def __init__(self, waiting):
        super().__init__("deadlock")
        self.waiting = waiting


class Endless(Exception):
    """The loop turned and turned without any time passing."""

    def __init__(self, line):
        super().__init__("endless")
        self.line = line
