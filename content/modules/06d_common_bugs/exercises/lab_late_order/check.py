"""The order that comes too late: the diagnosis, the cure, and the test that proves it."""
import asyncio

from bench import Fetch, check, equal, expect, given, now, raises, took

KINDS = (
    "never-awaited", "lost-task", "pending-at-exit", "unretrieved-exception", "blocking-call",
    "unbounded-fan-out", "race", "deadlock", "swallowed-cancellation",
)
NOT_THIS = {
    "blocking-call": "nobody holds the loop: the loop is free, and the bell rings at second 1",
    "deadlock": "it does come to an end, only too late",
    "never-awaited": "every call is awaited",
    "unretrieved-exception": "no task failed unseen: look at what happens at second 1",
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
    expect(kind == "swallowed-cancellation", f"`KIND` is {kind!r}: {why}")
    who = word(learner.WHO)
    expect(who, "`WHO` is still blank")
    why = {
        "order": "the limit is right, and it rings at second 1: who swallows it?",
        "supplier": "the supplier is slow, that is all: who asks again at second 1?",
        "main": "it only starts the others",
    }.get(who, "there is no such function in the program")
    expect(who == "ask", f"`WHO` is {who!r}: {why}")


async def cancelled(learner, supplier, after):
    """Cancels `ask` after so many seconds, and says how it ended."""
    asking = asyncio.ensure_future(learner.ask(supplier, 3))
    await asyncio.sleep(after)
    asking.cancel()
    await asyncio.wait([asking])
    if not asking.cancelled():
        expect(asking.exception() is None, f"it ended with {asking.exception()!r} when it was cancelled")
    return asking.cancelled()


@check("asks again after a `ConnectionError`, at most `tries` times")
async def tries_again(learner):
    given("with a supplier who answers at the third try, in 2 s each, and `tries` = 3")
    supplier = Fetch(seconds=2, returns="flour", name="supplier")
    bad = [ConnectionError("a bad line"), ConnectionError("a bad line")]

    async def third_time():
        answer = await supplier()
        if bad:
            raise bad.pop()
        return answer

    equal(await learner.ask(third_time, 3), "flour", "what `ask` returns")
    equal(len(supplier.calls), 3, "the number of calls")
    took(8)
    given("with a supplier who never answers, and `tries` = 4")
    supplier = Fetch(fails={None: ConnectionError("a bad line")}, name="supplier")
    equal(await learner.ask(supplier, 4), None, "what `ask` returns")
    equal(len(supplier.calls), 4, "the number of calls")


@check("is heard at once while the supplier is slow")
async def heard(learner):
    supplier = Fetch(hangs=(None,), name="supplier")
    given("with a slow supplier, and cancelled after 5 s")
    ended = await cancelled(learner, supplier, 5)
    expect(len(supplier.calls) == 1, "it asked the supplier once more, though it was cancelled")
    expect(ended, "it was cancelled, and ended as if nothing had happened")
    took(5)
    given("with a slow supplier, and `order(supplier, 2)`")
    equal(await learner.order(supplier, 2), "closed", "what `order` returns")
    took(7)


@check("is heard at once in the pause as well")
async def in_the_pause(learner):
    supplier = Fetch(seconds=1, fails={None: ConnectionError("a bad line")}, name="supplier")
    given("with a bad line, and cancelled in the pause, after 1.5 s")
    ended = await cancelled(learner, supplier, 1.5)
    expect(len(supplier.calls) == 1, "it was cancelled in the pause, and asked once more")
    expect(ended, "it was cancelled in the pause, and ended as if nothing had happened")
    took(1.5)


@check("lets any other error out at once")
async def other_errors(learner):
    supplier = Fetch(seconds=1, fails={None: KeyError("flour")}, name="supplier")
    given("with a supplier that fails with KeyError")
    with raises(KeyError):
        await learner.ask(supplier, 3)
    equal(len(supplier.calls), 1, "the number of calls")
    took(1)


@other_errors.mistake("the net is too wide: it catches bugs as well, and asks again")
def wide(source):
    return source.handler("Exception") or source.handler("BaseException") or source.handler()


@check("your test passes on right programs, however they are written", seeds=1, allow=ANYTHING)
def accepts(learner):
    shapes = {"reference": "the right program", "another_shape": "another right program, which does not pause after the last try"}
    for program, which in shapes.items():
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("your test fails on the program as it was", seeds=1, allow=ANYTHING)
def catches(learner):
    expect(learner.tests("buggy").failed, "your tests pass on it: what has to happen when `ask` is cancelled in the middle?")
