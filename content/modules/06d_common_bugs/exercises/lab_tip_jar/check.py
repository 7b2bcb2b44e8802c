"""The jar that loses coins: the diagnosis, the cure, and the test that proves it."""
import asyncio

from bench import Fetch, background, check, equal, expect, given, raises

KINDS = (
    "never-awaited", "lost-task", "pending-at-exit", "unretrieved-exception", "blocking-call",
    "unbounded-fan-out", "race", "deadlock", "swallowed-cancellation",
)
NOT_THIS = {
    "never-awaited": "every call is awaited: everybody is paid attention to",
    "lost-task": "both tasks come to their end",
    "pending-at-exit": "both tasks come to their end",
    "deadlock": "nobody stands still: both come to their end",
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
    expect(kind == "race", f"`KIND` is {kind!r}: {why}")
    who = word(learner.WHO)
    expect(who, "`WHO` is still blank")
    why = {
        "share_out": "that one reads and writes with no pause between: nobody can come between",
        "count": "it counts right: look at who uses the number",
        "main": "it only starts the others",
    }.get(who, "there is no such function in the program")
    expect(who == "pay_in", f"`WHO` is {who!r}: {why}")


@check("adds each sum once, however many pay in at once")
async def adds(learner):
    count = Fetch(seconds=(1, 5), returns=sum, name="count")
    jar = learner.Jar()
    given("with six who pay in at once, 21 in all")
    await asyncio.gather(*[learner.pay_in(jar, [number], count) for number in range(1, 7)])
    equal(jar.total, 21, "the total")
    count.each_once([[number] for number in range(1, 7)])
    given("with another one after them, who pays in 4")
    await learner.pay_in(jar, [1, 3], count)
    equal(jar.total, 25, "the total")


@adds.mistake("in `total += await …`, Python reads the total before it waits")
def reads_first(source):
    return next((line for line in source.calls("count", awaited=True) if "+= await" in source.text.splitlines()[line - 1]), None)


@adds.mistake("the lock is made in the call, so each call has its own lock")
def own_lock(source):
    return source.call("Lock", inside="pay_in")


async def broken(coins):
    raise ValueError("a button")


@check("leaves the jar as it was when `count` fails")
async def count_fails(learner):
    jar = learner.Jar()
    await learner.pay_in(jar, [2], Fetch(returns=2, name="count"))
    given("with 2 in the jar, and a `count` that fails with ValueError")
    with raises(ValueError):
        await learner.pay_in(jar, ["button"], broken)
    equal(jar.total, 2, "the total")
    given("with 2 in the jar, and 3 more after the failure")
    await learner.pay_in(jar, [3], Fetch(returns=3, name="count"))
    equal(jar.total, 5, "the total")


@check("shares out rightly while others pay in")
async def shares(learner):
    jar = learner.Jar()
    await learner.pay_in(jar, [9], Fetch(seconds=0, returns=9, name="count"))
    given("with 9 in the jar, and two who share out while 3 more are counted")
    paying = background(learner.pay_in(jar, [3], Fetch(seconds=2, returns=3, name="count")))
    await asyncio.sleep(1)
    share = await learner.share_out(jar, 2)
    await paying
    expect(share in (4, 6), f"each was given {share!r}, and not half of what was in the jar")
    equal(jar.total, 12 - 2 * share, f"what is in the jar after 12 were paid in and 2 times {share} taken out")


@shares.mistake("`share_out` is not behind the lock: it writes a total, and `pay_in` writes the old one over it")
def only_one_locked(source):
    return source.has("async with", inside="pay_in") and not source.has("async with", inside="share_out") and source.function("share_out")


@check("your test passes on right programs, however they are written", seeds=1, allow=ANYTHING)
def accepts(learner):
    shapes = {"reference": "the right program", "another_shape": "another right program, which counts one after another, behind a lock"}
    for program, which in shapes.items():
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("your test fails on the program as it was", seeds=1, allow=ANYTHING)
def catches(learner):
    expect(learner.tests("buggy").failed, "your test passes on it: in your test, nobody can come between the reading and the writing")
