"""The run of one check that is going on."""

from bench import places

_current = None


def current():
    return _current


def enter(run):
    global _current
    _current = run


class Finding:
    """Something that is wrong whatever the check demands; `kind` is the name of its diagnosis, if it has one."""

    def __init__(self, kind, line, sentence):
        self.kind = kind
        self.line = line
        self.sentence = sentence


class Run:
    """What is known of one run: one check, one seed, the learner's file loaded afresh."""

    def __init__(self, clock, subject, allowed=(), shuffled=False):
        self.clock = clock
        self.path = subject.path
        self.source = subject.source
        self.module = None
        self.situation = ""
        self.first_failure = None
        self.findings = []
        self.fakes = []
        self.own_tasks = set()
        self.called = None
        self.handed = None
        self.shuffled = shuffled
        self.over = False
        self._allowed = allowed
        self._start = clock.now()

    def seconds(self):
        """Since the run began, by the clock it lives by."""
        return (self.clock.now() - self._start) / 1e9

    def failed(self, failure):
        if self.first_failure is None and not self.over:
            self.first_failure = failure

    def found(self, kind, line, sentence):
        if not self.over and kind not in self._allowed:
            self.findings.append(Finding(kind, line, sentence))

    def line_of(self, traceback):
        """The innermost line of the learner's file in a traceback, or None."""
        return places.of_traceback(traceback, self.path)
