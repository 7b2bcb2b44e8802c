"""No flour in any shop: the diagnosis, the cure, and the test that proves it."""
from bench import Fetch, check, equal, expect, given, took

KINDS = (
    "never-awaited", "lost-task", "pending-at-exit", "unretrieved-exception", "blocking-call",
    "unbounded-fan-out", "race", "deadlock", "swallowed-cancellation",
)
NOT_THIS = {
    "blocking-call": "the loop is free: all calls wait side by side",
    "race": "no number is read and written: look at how many call at once",
    "unretrieved-exception": "nothing failed: the answers came, and were wrong",
    "never-awaited": "every call is awaited",
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
    expect(kind == "unbounded-fan-out", f"`KIND` is {kind!r}: {why}")
    who = word(learner.WHO)
    expect(who, "`WHO` is still blank")
    why = {
        "ask_shop": "it makes one call, which is no crowd: who starts them all?",
        "nearest": "it takes the first shop with flour, as it should",
        "ask": "it makes one call, which is no crowd: who starts them all?",
    }.get(who, "there is no such function in the program")
    expect(who == "ask_all", f"`WHO` is {who!r}: {why}")


@check("asks each shop once, and gives the answers in the order of the shops")
async def answers(learner):
    ask = Fetch(seconds=(1, 5), name="ask")
    shops = [f"shop {number}" for number in range(17)]
    given("with 17 shops, and calls of 1 to 5 s")
    stock = await learner.ask_all(shops, ask)
    equal(stock, dict(zip(shops, ask.results(shops))), "the answers")
    equal(list(stock), shops, "the shops in the answer")
    ask.each_once(shops)
    given("with no shop at all")
    equal(await learner.ask_all([], ask), {}, "the answers")


@check("no more than ten calls are under way at once")
async def ten_at_most(learner):
    ask = Fetch(seconds=(1, 3), name="ask")
    given("with 60 shops")
    await learner.ask_all(range(60), ask)
    expect(ask.peak <= 10, f"{ask.peak} calls were under way", at=ask.peak_at)


@ten_at_most.mistake("the semaphore is made in the call, so each call has its own")
def own_semaphore(source):
    return source.call("Semaphore", inside="ask_shop") or source.call("Semaphore", inside_loop=True)


@check("as soon as one has ended, the next begins")
async def next_at_once(learner):
    ask = Fetch(seconds=lambda shop: 9 if shop == 0 else 1, name="ask")
    given("with 91 shops, where the first call takes 9 s and all others 1 s")
    await learner.ask_all(range(91), ask)
    took(at_most=10.001)
    expect(ask.peak == 10, f"never more than {ask.peak} calls were under way: ten are allowed")


@next_at_once.mistake("groups wait for their slowest call before the next group begins")
def in_groups(source):
    return source.call("gather", inside_loop=True) or source.call("TaskGroup", inside_loop=True)


@check("your test passes on right programs, however they are written", seeds=1, allow=ANYTHING)
def accepts(learner):
    shapes = {"reference": "the right program", "another_shape": "another right program, with ten workers"}
    for program, which in shapes.items():
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("your test fails on the program as it was", seeds=1, allow=ANYTHING)
def catches(learner):
    expect(learner.tests("buggy").failed, "your test passes on it: with more than ten shops, how many calls are under way at the most?")
