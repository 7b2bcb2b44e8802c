"""The till that forgets: an update lost across an await."""
import asyncio

from bench import Fetch, background, check, equal, expect, given, now, raises, rng

ALL = ("blocking-call", "never-awaited", "pending-at-exit", "unretrieved-exception")


@check("names the kind of bug, and where it happens", seeds=1)
def diagnosis(learner):
    kind, who = learner.KIND, learner.WHO
    expect(isinstance(kind, str) and isinstance(who, str), "`KIND` and `WHO` are texts, in quotes")
    expect("___" not in (kind, who), "`KIND` and `WHO` are still to be filled in: `run` and `trace` show the bug")
    who = who.removesuffix("()").rpartition(".")[2]  # `Till.pay()` is `pay`
    expect(
        kind != "blocking-call",
        "nobody holds the thread: the guests' waits overlap. But one thread is no protection across an `await`",
    )
    expect(
        kind == "lost-update",
        f"`KIND` is {kind!r}; watch the value that `total` has when it is read, and when it is written",
    )
    expect(who == "pay", f"`WHO` is {who!r}; in which method does an `await` stand between reading and writing?")


@check("the total is the sum of all that was paid")
async def adds_up(learner):
    till = learner.Till(Fetch(seconds=(1, 3), name="check_card"))
    amounts = [rng.randint(1, 50) for _ in range(6)]
    given("with six guests who pay by card at the same time")
    said = await asyncio.gather(*(till.pay(f"guest {n}", amount) for n, amount in enumerate(amounts)))
    equal(till.total, sum(amounts), "the total")
    equal(said, [f"guest {n} paid {amount}" for n, amount in enumerate(amounts)], "what `pay` returned")
    given("with cash that comes while a card is checked")
    paying = background(till.pay("Ada", 10))
    await asyncio.sleep(0.5)
    await till.cash(7)
    await paying
    equal(till.total, sum(amounts) + 17, "the total")


@adds_up.mistake("each payment makes a lock of its own: nobody else ever asks for it")
def private_lock(source):
    return source.call("Lock", inside="pay")


@adds_up.mistake("`self.total += await …` reads the total before it waits")
def plus_equals(source):
    import ast

    added = [node for node in ast.walk(source.tree) if isinstance(node, ast.AugAssign)]
    return next((node.lineno for node in added if any(isinstance(part, ast.Await) for part in ast.walk(node.value))), None)


@check("a payment that is refused does not count", seeds=3)
async def refused(learner):
    till = learner.Till(Fetch(seconds={"Ada": 1, "Ben": 2}, fails={"Ben": ValueError("refused")}, name="check_card"))
    given("with two guests, and Ben's card is refused")
    paying = background(till.pay("Ada", 10))
    with raises(ValueError):
        await till.pay("Ben", 5)
    await paying
    equal(till.total, 10, "the total")


@check("guests do not queue", seeds=3)
async def side_by_side(learner):
    card = Fetch(seconds=2, name="check_card")
    till = learner.Till(card)
    given("with five guests at once, and a card that takes 2 s")
    paying = [background(till.pay(f"guest {n}", 1)) for n in range(5)]
    await asyncio.sleep(0.5)
    expect(card.live == 5, f"{card.live} cards are checked at the same time: the others queue")
    before = now()
    await till.cash(3)
    expect(now() - before < 0.001, "cash had to wait for a card")
    await asyncio.gather(*paying)
    equal(till.total, 8, "the total")


@check("the test passes on right programs, however they are written", seeds=1)
def accepts(learner):
    for program, which in (("reference", "the right program"), ("another_shape", "another right program")):
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("the test fails on the program as it was", seeds=1, allow=ALL)
def catches(learner):
    expect(learner.tests("buggy").failed, "all your tests pass on the program that loses a payment when two guests pay at once")
