"""Otto's Saturday: begin early, work meanwhile, wait late."""
import time

from bench import check, expect, given, now, rng

COMING = ("seeds", "barrel")
NEEDS = {"weed": [], "sow": ["weed", "seeds"], "water": ["sow", "barrel"]}
NAMES = {"weed": "the weeding", "sow": "the sowing", "water": "the watering"}


class Saturday:
    """What Otto did, at which hour."""

    def __init__(self, learner, seeds, barrel, weed, sow, water):
        self.hours = {"seeds": seeds, "barrel": barrel, "weed": weed, "sow": sow, "water": water}
        self.done, self.ready_at, self.missing, self.stood, self.late = [], {}, None, None, None
        given(", ".join(f"{what} {hours} h" for what, hours in self.hours.items()))
        saturday = learner.saturday
        self.start = now()
        saturday(self.begin, self.wait_for, self.work)
        self.took = now() - self.start
        self.shortest = max(max(seeds, weed) + sow, barrel) + water

    def begin(self, what):
        self.one_of("begin", what, COMING)
        if now() - self.start > 0 and self.late is None:
            self.late = f"`begin(\"{what}\")` comes only after {now() - self.start:.0f} hours, and it takes no time"
        self.ready_at[what] = now() + self.hours[what]
        self.done.append(f"begin(\"{what}\")")

    def wait_for(self, what):
        self.one_of("wait_for", what, COMING)
        expect(what in self.ready_at, f"Otto waits for the {what} for ever: `begin(\"{what}\")` was not done before")
        left = self.ready_at[what] - now()
        if left > 0 and self.stood is None:
            for job in NEEDS:
                if f"work(\"{job}\")" not in self.done and self.possible(job):
                    self.stood = f"Otto stands still for the {what}, though {NAMES[job]} is possible"
        time.sleep(max(0, left))
        self.done.append(f"wait_for(\"{what}\")")

    def work(self, what):
        self.one_of("work", what, NEEDS)
        for needed in NEEDS[what]:
            if not self.has(needed) and self.missing is None:
                how = f"before he has waited for the {needed}" if needed in COMING else f"before {NAMES[needed]}"
                self.missing = f"{NAMES[what]} comes {how}"
        time.sleep(self.hours[what])
        self.done.append(f"work(\"{what}\")")

    def has(self, needed):
        return f"wait_for(\"{needed}\")" in self.done or f"work(\"{needed}\")" in self.done

    def possible(self, job):
        return all(self.has(needed) for needed in NEEDS[job])

    @staticmethod
    def one_of(function, what, names):
        expect(isinstance(what, str) and what in names,
               f"`{function}` is called with {what!r}; it should be one of {', '.join(names)}")


def saturdays(learner):
    """The one of the task, one with a slow barrel, one with slow seeds, and one that nobody knows."""
    yield Saturday(learner, 4, 3, 2, 1, 1)
    yield Saturday(learner, 3, 9, 2, 1, 1)
    yield Saturday(learner, 8, 2, 1, 2, 2)
    yield Saturday(learner, *[rng.randint(1, 9) for _ in range(5)])


@check("each of the seven lines is done once, and nothing is waited for before it has begun")
def once(learner):
    for saturday in saturdays(learner):
        for function, names in [("begin", COMING), ("wait_for", COMING), ("work", NEEDS)]:
            for name in names:
                line = f"{function}(\"{name}\")"
                count = saturday.done.count(line)
                expect(count > 0, f"`{line}` was not done")
                expect(count < 2, f"`{line}` was done {count} times")


@check("sows after weeding and the seeds, waters after sowing and the barrel")
def right_order(learner):
    for saturday in saturdays(learner):
        expect(saturday.missing is None, f"{saturday.missing}")


@check("is done as early as possible")
def early(learner):
    for saturday in saturdays(learner):
        if saturday.took > saturday.shortest + 0.001:
            why = saturday.stood or saturday.late or "something is begun too late"
            expect(False, f"it took {saturday.took:.0f} hours, and {saturday.shortest} are possible: {why}")
