"""Two shelves, two waiters: two locks, taken in two orders."""
import asyncio

from bench import Fetch, check, equal, expect, given, rng, took

ALL = ("blocking-call", "never-awaited", "pending-at-exit", "unretrieved-exception")


@check("names the kind of bug, and where it happens", seeds=1)
def diagnosis(learner):
    kind, who = learner.KIND, learner.WHO
    expect(isinstance(kind, str) and isinstance(who, str), "`KIND` and `WHO` are texts, in quotes")
    expect("___" not in (kind, who), "`KIND` and `WHO` are still to be filled in: `run` and `trace` show the bug")
    who = who.removesuffix("()").rpartition(".")[2]  # `Till.pay()` is `pay`
    expect(
        kind not in ("starvation", "blocking-call"),
        f"`KIND` is {kind!r}; nobody keeps the thread: the whole program stands still, and uses no time",
    )
    expect(
        kind == "deadlock",
        f"`KIND` is {kind!r}; the recording shows something else: tasks that nobody can ever wake",
    )
    expect(who == "move", f"`WHO` is {who!r}; in which function does each of them wait for the second lock?")


@check("moves that meet end, and each bottle is on its shelf")
async def meet(learner):
    carry = Fetch(seconds=(1, 2), name="carry")
    red, white = learner.Shelf("red", 9), learner.Shelf("white", 9)
    given("with 2 from red to white and 5 from white to red, at the same time")
    moved = await asyncio.gather(learner.move(red, white, 2, carry), learner.move(white, red, 5, carry))
    equal(moved, [True, True], "what the moves returned")
    equal((red.bottles, white.bottles), (12, 6), "the bottles on red and white")
    equal(sorted(carry.items), [2, 5], "the calls of `carry`")
    given("with twelve moves among four shelves")
    shelves = [learner.Shelf(name, 100) for name in ("d", "a", "c", "b")]
    held = [100] * 4
    orders = []
    for _ in range(12):
        source, target = rng.sample(range(4), 2)
        count = rng.randint(1, 8)
        held[source] -= count
        held[target] += count
        orders.append((shelves[source], shelves[target], count))
    moved = await learner.tidy(orders, carry)
    equal(moved, [True] * 12, "what the moves returned")
    equal([shelf.bottles for shelf in shelves], held, "the bottles")


@meet.mistake("the number of bottles changes: two that come at different moments find another order")
def changing_order(source):
    return "bottles" in source.text and source.call("sorted", inside="move")


@check("no shelf falls below zero")
async def never_below(learner):
    carry = Fetch(seconds=1, name="carry")
    red, white, rose = (learner.Shelf(name, 5) for name in ("red", "white", "rose"))
    given("with 5 bottles on red, and two moves of 4 at the same time")
    moved = await asyncio.gather(learner.move(red, white, 4, carry), learner.move(red, rose, 4, carry))
    expect(red.bottles >= 0, f"red fell below zero: {red.bottles}")
    equal(sorted(moved), [False, True], "what the moves returned, sorted")
    equal(red.bottles, 1, "the bottles on red")
    equal(white.bottles + rose.bottles, 14, "the bottles on white and rose")
    given("with a move of 2 more, from 1 that is left")
    equal(await learner.move(red, white, 2, carry), False, "what the move returned")
    equal(red.bottles, 1, "the bottles on red")


@check("moves between other shelves go on meanwhile", seeds=3)
async def side_by_side(learner):
    carry = Fetch(seconds=1, name="carry")
    given("with four moves of 1 s, each between two shelves of its own")
    orders = [(learner.Shelf(f"from {n}", 3), learner.Shelf(f"to {n}", 0), 3) for n in range(4)]
    equal(await learner.tidy(orders, carry), [True] * 4, "what the moves returned")
    expect(carry.peak == 4, f"only {carry.peak} were on their way at once: moves between other shelves have to wait")
    took(1)


@check("the test passes on right programs, however they are written", seeds=1)
def accepts(learner):
    for program, which in (("reference", "the right program"), ("another_shape", "another right program")):
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("the test fails on the program as it was", seeds=1, allow=ALL)
def catches(learner):
    expect(learner.tests("buggy").failed, "all your tests pass on the program on which two moves in opposite directions stand still")
