"""Round by round: the bench in order, the slate in time, and nobody who holds up the others."""
import time

from bench import check, equal, expect, given, now

MOST_STRINGS = 40


class Evening:
    """Notes that write down when they were called."""

    def __init__(self, learner):
        self.learner, self.called, self.moments, self.due = learner, [], {}, {}

    def note(self, name, *, work=0, then=()):
        """A note that works for a while, and puts others on the bench."""
        def call(*values):
            self.called.append(name)
            self.moments[name] = round(now(), 6)
            time.sleep(work)
            for other in then:
                self.soon(other)
        call.__name__ = name
        return call

    def soon(self, note):
        self.learner.call_soon(note)

    def later(self, seconds, name, **more):
        self.due[name] = now() + seconds
        self.learner.call_later(seconds, self.note(name, **more))

    def run(self, wanted):
        """Runs it to its end: each of `wanted` has been called once, and none before its time."""
        self.learner.run()
        for name in wanted:
            count = self.called.count(name)
            expect(count > 0, f"`{name}` was never called; the calls: {' '.join(self.called) or 'none'}")
            expect(count == 1, f"`{name}` was called {count} times")
        for name, when in self.due.items():
            early = when - self.moments[name]
            expect(early < 1e-6, f"`{name}` was called {early:.2f} s before its time")


@check("calls the notes in the order of the bench", seconds=3)
def order(learner):
    evening = Evening(learner)
    given("with `a`, `b` and `c` on the bench, where `a` puts `x` there, and `x` puts `y`")
    y = evening.note("y")
    evening.soon(evening.note("a", then=[evening.note("x", then=[y])]))
    evening.soon(evening.note("b"))
    evening.soon(evening.note("c"))
    evening.run("abcxy")
    equal(evening.called, list("abcxy"), "the calls")
    given("with a note that has two values")
    values = []
    learner.call_soon(lambda *found: values.append(found), "oboe", 2)
    learner.run()
    equal(values, [("oboe", 2)], "the values that it was called with")


@order.mistake("a `for` that walks along the bench itself fails when somebody sits down meanwhile: note first how many there are")
def walks(source):
    import ast
    for node in ast.walk(source.tree):
        if isinstance(node, ast.For) and getattr(node.iter, "id", None) == "bench":
            return node.lineno


@order.mistake("a note is called with its values: `note(*values)`")
def without_values(source):
    import ast
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", None) == "note" and not node.args:
            return node.lineno


@check("calls no note of the slate before its time", seconds=3)
def never_early(learner):
    evening = Evening(learner)
    given("with an empty bench, and 3, 1, 2 and 1 seconds on the slate")
    for name, seconds in [("c", 3), ("a", 1), ("b", 2), ("d", 1)]:
        evening.later(seconds, name)
    evening.run("abcd")
    expect(evening.called in (list("adbc"), list("dabc")), f"the calls came in the order {' '.join(evening.called)}")
    moments = [evening.moments[name] for name in "adbc"]
    equal(moments, [1.0, 1.0, 2.0, 3.0], "the moments of the calls")


@check("sleeps only with an empty bench", seconds=3)
def empty_bench(learner):
    evening = Evening(learner)
    given("with `a` on the bench, who puts `b` there, and `s` on the slate for 5 s")
    evening.later(5, "s")
    evening.soon(evening.note("a", then=[evening.note("b")]))
    evening.run("abs")
    expect(evening.moments["b"] == 0, f"`b` sat on the bench, and was called at {evening.moments['b']:g} s: it slept meanwhile")
    equal(evening.moments["s"], 5.0, "the moment of `s`")


@check("lets who was on the slate sit down at the end of the bench", seconds=3)
def behind(learner):
    evening = Evening(learner)
    given("with `a` on the bench, who plays for 1 s and puts `b` there, and `s` on the slate for 0.5 s")
    evening.later(0.5, "s")
    evening.soon(evening.note("a", work=1, then=[evening.note("b")]))
    evening.run("abs")
    equal(evening.called, list("abs"), "the calls")


@check("lets nobody be held up by a note that comes back at once", seconds=3)
def fair(learner):
    evening = Evening(learner)
    strings = []

    def tune():
        strings.append(now())
        time.sleep(0.1)
        if "beat" not in evening.called and len(strings) < MOST_STRINGS:
            learner.call_soon(tune)

    given("with a tuner who needs 0.1 s and comes back at once, and the metronome due at 0.25 s")
    learner.call_soon(tune)
    evening.later(0.25, "beat")
    evening.run(["beat"])
    beat = evening.moments["beat"]
    expect(len(strings) < MOST_STRINGS, f"it beat at {beat:g} s, only when the tuner had gone home")
    expect(beat <= 0.401, f"it beat at {beat:g} s")
