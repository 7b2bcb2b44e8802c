"""The kitchen where nobody moves: the diagnosis, the cure, and the test that proves it."""
import asyncio

from bench import background, check, equal, expect, given, now, raises, rng

KINDS = (
    "never-awaited", "lost-task", "pending-at-exit", "unretrieved-exception", "blocking-call",
    "unbounded-fan-out", "race", "deadlock", "swallowed-cancellation",
)
NOT_THIS = {
    "lost-task": "no task is lost: all three are there, and wait",
    "never-awaited": "every call is awaited: all three are there, and wait",
    "race": "no number is wrong: nothing is moved at all",
    "blocking-call": "the loop is free: it turns, and has nobody to run",
    "pending-at-exit": "they stand still long before the end",
}
ANYTHING = ("never-awaited", "blocking-call", "pending-at-exit", "unretrieved-exception")


def word(value):
    return value.strip(" _`()").lower() if isinstance(value, str) else ""


@check("the diagnosis is right", seeds=1)
def diagnosis(learner):
    kind = word(learner.KIND).replace("_", "-").replace(" ", "-")
    expect(kind, "`KIND` is still blank")
    expect(kind in KINDS, f"`KIND` is {kind!r}, which is none of the nine words of the task")
    why = NOT_THIS.get(kind, "the recording shows nothing of that kind")
    expect(kind == "deadlock", f"`KIND` is {kind!r}: {why}")
    who = learner.WHO if isinstance(learner.WHO, str) else ""
    expect(word(who), "`WHO` is still blank")
    named = {name for name in ("Ada", "Ben", "Cleo") if name.lower() in who.lower()}
    expect(named, f"`WHO` is {who!r}: the tasks are called Ada, Ben and Cleo")
    expect("Cleo" not in named, "Cleo waits, but nobody waits for Cleo: who are the two who wait for each other?")
    expect(len(named) == 2, f"`WHO` is {who!r}: one alone cannot wait in a ring")


class Porter:
    """Carries, and sees whether anybody else is at one of the two shelves."""

    def __init__(self, seconds):
        self.seconds, self.busy, self.peak = seconds, set(), 0

    async def __call__(self, source, target):
        for shelf in (source, target):
            expect(shelf.name not in self.busy, f"two people carried at the shelf {shelf.name!r} at the same time", at=now())
        both = {source.name, target.name}
        self.busy |= both
        self.peak = max(self.peak, len(self.busy) // 2)
        await asyncio.sleep(self.seconds)
        self.busy -= both


@check("moves a box from one shelf to the other")
async def moves(learner):
    cellar, bar = learner.Shelf("cellar", 5), learner.Shelf("bar", 0)
    given("with one move from cellar (5) to bar (0), and one back")
    await learner.move(cellar, bar, Porter(1))
    equal((cellar.boxes, bar.boxes), (4, 1), "the boxes after the first move")
    await learner.move(bar, cellar, Porter(1))
    equal((cellar.boxes, bar.boxes), (5, 0), "the boxes after the second move")


@check("nobody else carries at the same two shelves")
async def exclusive(learner):
    porter = Porter(2)
    cellar, kitchen, bar = (learner.Shelf(name, 9) for name in ("cellar", "kitchen", "bar"))
    given("with moves from kitchen, cellar and bar to one another, one second apart")
    first = background(learner.move(cellar, kitchen, porter))
    await asyncio.sleep(1)
    second = background(learner.move(bar, kitchen, porter))
    await asyncio.gather(first, second)
    equal((cellar.boxes, kitchen.boxes, bar.boxes), (8, 11, 8), "the boxes in cellar, kitchen and bar")


@check("moves that are made at once all come to their end")
async def all_end(learner):
    porter = Porter(1)
    shelves = [learner.Shelf(name, 5) for name in ("cellar", "kitchen", "bar")]
    given("with Ada, Ben and Cleo as in the program")
    cellar, kitchen, bar = shelves
    await asyncio.gather(learner.move(cellar, kitchen, porter), learner.move(kitchen, cellar, porter), learner.move(bar, kitchen, porter))
    equal([shelf.boxes for shelf in shelves], [5, 6, 4], "the boxes in cellar, kitchen and bar")
    given("with twelve moves at once, in all directions")
    before = sum(shelf.boxes for shelf in shelves)
    pairs = [rng.sample(shelves, 2) for _ in range(12)]
    await asyncio.gather(*[learner.move(source, target, porter) for source, target in pairs])
    equal(sum(shelf.boxes for shelf in shelves), before, "the boxes on all shelves")


@check("moves between other shelves go on at the same time")
async def side_by_side(learner):
    porter = Porter(3)
    shelves = [learner.Shelf(name, 5) for name in ("attic", "bar", "cellar", "door")]
    given("with one move from attic to bar and one from cellar to door")
    await asyncio.gather(learner.move(shelves[0], shelves[1], porter), learner.move(shelves[2], shelves[3], porter))
    expect(porter.peak == 2, "the second began only when the first had ended, though they need different shelves")


@check("leaves boxes as they are, and shelves free, when `carry` fails")
async def carry_fails(learner):
    async def stumble(source, target):
        await asyncio.sleep(1)
        raise ValueError("a broken box")

    cellar, bar = learner.Shelf("cellar", 5), learner.Shelf("bar", 5)
    given("with a `carry` that fails with ValueError")
    with raises(ValueError):
        await learner.move(cellar, bar, stumble)
    equal((cellar.boxes, bar.boxes), (5, 5), "the boxes")
    given("with another move after one that failed")
    await learner.move(bar, cellar, Porter(1))
    equal((cellar.boxes, bar.boxes), (6, 4), "the boxes")


@check("your test passes on right programs, however they are written", seeds=1, allow=ANYTHING)
def accepts(learner):
    shapes = {"reference": "the right program", "another_shape": "another right program, without a lock for each shelf"}
    for program, which in shapes.items():
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("your test fails on the program as it was", seeds=1, allow=ANYTHING)
def catches(learner):
    expect(learner.tests("buggy").failed, "your test passes on it: let two move at once, in opposite directions")
