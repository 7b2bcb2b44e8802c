"""Checks: named demands, each a function that uses the learner's code."""

import inspect

#: The checks of the file that is being read, in its order; the mistakes that may explain any of them.
written = []
mistakes = []


def check(name, *, seeds=None, clock="virtual", allow=(), seconds=10):
    """Makes a function a check that is shown under this name.

    `seeds`: how often it is run at most, each time with other delays; `clock`: "virtual", or "real" for threads and
    sockets; `allow`: kinds of findings that this check expects; `seconds`: real time after which it counts as hanging.
    """

    def made(function):
        one = Check(name, function, seeds, clock, frozenset(allow), seconds)
        written.append(one)
        return one

    return made


def mistake(sentence):
    """Names a mistake that may be behind any failed check: the function gets the source, and returns the line of the
    mistake, True, or None where it is not this one."""

    def made(function):
        mistakes.append((sentence, function))
        return function

    return made


class Check:
    def __init__(self, name, function, seeds, clock, allowed, seconds):
        self.name = name
        self.function = function
        self.seeds = seeds
        self.clock = clock
        self.allowed = allowed
        self.seconds = seconds
        self.in_loop = inspect.iscoroutinefunction(function)
        self._mistakes = []

    def mistake(self, sentence, line=None):
        """Names a mistake that may be behind the failure of this check; see `mistake` of the module."""

        def made(function):
            self._mistakes.append((sentence, function, line))
            return function

        return made

    def explained(self, source):
        """The first mistake that the source shows: (sentence, line or None), or None."""
        for sentence, function, line in self._mistakes + [(*one, None) for one in mistakes]:
            answer = function(source)
            if answer:
                return sentence, line or (answer if type(answer) is int else None)
        return None
