"""Look and walk on: a pause between two looks, and none too many."""
import math
import time

from bench import check, equal, expect, given, now, rng

MOST = 500


class Oven:
    """An oven without a bell, and the clock on the wall beside it."""

    def __init__(self, learner, ready_at, pause):
        self.ready_at, self.pause = ready_at, pause
        self.pizza = f"{rng.choice(['margherita', 'funghi', 'marinara'])} {rng.randint(10, 99)}"
        self.start, self.looks, self.sleeps, self.handed = now(), [], 0, False
        self.together = None
        self.slept_after = False
        given(f"with a pizza that is ready after {ready_at:g} s, and a pause of {pause:g} s")
        self.answer = learner.wait_for_pizza(self.look, self.sleep, pause)
        expect(self.answer != "nothing yet", "\"nothing yet\" came back: the loop should go on until the pizza is there")
        expect(not callable(self.answer), "the function `look` came back, not its answer: it runs only with brackets, `look()`")

    @property
    def clock(self):
        return round(now() - self.start, 6)

    def look(self):
        expect(not self.handed, "it looked again, though the pizza was in its hands: was the answer kept in `answer`?")
        if self.looks and self.looks[-1] == self.clock:
            self.together = self.clock if self.together is None else self.together
        self.looks.append(self.clock)
        busy = self.together == self.clock and self.looks.count(self.clock) > MOST
        expect(not busy, f"it looked {MOST} times without a pause between, and the clock had not moved on")
        expect(len(self.looks) < 10 * MOST, "it looked 5,000 times, and went on")
        if self.clock < self.ready_at:
            return "nothing yet"
        self.handed = True
        return self.pizza

    def sleep(self, seconds):
        expect(type(seconds) in (int, float) and seconds >= 0, f"`sleep` needs a number of seconds, and it got {seconds!r}")
        self.slept_after = self.slept_after or self.handed
        time.sleep(seconds)
        self.sleeps += 1
        expect(self.sleeps < MOST + 10 * len(self.looks), "it slept 500 times and never looked again")


def ovens(learner):
    """The one of the task, one that is ready at once, a slow one, and one that nobody knows."""
    yield Oven(learner, 0.25, 0.1)
    yield Oven(learner, 0, 1)
    yield Oven(learner, 7.5, 1)
    yield Oven(learner, rng.randint(5, 40) + 0.5, rng.choice([1, 2, 3]))


@check("gives back the pizza")
def pizza(learner):
    for oven in ovens(learner):
        equal(oven.answer, oven.pizza, "what came back")


@pizza.mistake("`look` alone names the function; with brackets, `look()`, it runs")
def no_brackets(source):
    return not source.call("look", inside="wait_for_pizza") and source.function("wait_for_pizza")


@check("never looks twice without a pause between")
def quiet(learner):
    for oven in ovens(learner):
        expect(oven.together is None,
               f"at {oven.together or 0:g} s it looked twice without a pause between")


@check("looks every `pause` seconds, from the start, and ends when it has the pizza")
def punctual(learner):
    for oven in ovens(learner):
        expect(oven.looks[0] == 0, f"the first look came at {oven.looks[0]:g} s; the pizza may be ready at once")
        expect(not oven.slept_after, "it slept once more, though it had the pizza")
        late = oven.clock - oven.ready_at
        expect(late <= oven.pause + 1e-6, f"it noticed {late:g} s too late, and at most one pause is allowed")
        most = math.ceil(oven.ready_at / oven.pause) + 1
        expect(len(oven.looks) <= most, f"it looked {len(oven.looks)} times; {most} looks are enough")
