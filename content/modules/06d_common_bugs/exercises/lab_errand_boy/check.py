"""The errand boy who vanishes: the diagnosis, the cure, and the test that proves it."""
import asyncio
import gc
import weakref

from bench import check, equal, expect, given, now, settle

KINDS = (
    "never-awaited", "lost-task", "pending-at-exit", "unretrieved-exception", "blocking-call",
    "unbounded-fan-out", "race", "deadlock", "swallowed-cancellation",
)
NOT_THIS = {
    "pending-at-exit": "Ben goes before the end: the office is still open",
    "unretrieved-exception": "nothing failed: Ben went without an error",
    "never-awaited": "Ben did begin: he waited for his bell",
    "swallowed-cancellation": "nobody had cancelled him: `close` comes later",
    "deadlock": "he waits, as he should: but then he is gone",
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
    expect(kind == "lost-task", f"`KIND` is {kind!r}: {why}")
    who = word(learner.WHO)
    expect(who, "`WHO` is still blank")
    why = {
        "close": "that one is right as it stands: it cancels whom it knows",
        "__init__": "that one is right as it stands",
        "errand": "Ben waits as he should: who should have held him?",
        "ben": "Ben waits as he should: who should have held him?",
        "main": "it only starts the office",
    }.get(who, "there is no such function in the program")
    expect(who == "start", f"`WHO` is {who!r}: {why}")


@check("what was started goes on, even if nobody else knows of it")
async def held(learner):
    gone, office = [], learner.Office()

    async def waits(name):
        bell = asyncio.get_running_loop().create_future()
        try:
            await bell
        finally:
            gone.append(name)

    given("with Ada, Ben and Cleo, who wait, and dust that is cleared away")
    for name in ("Ada", "Ben", "Cleo"):
        office.start(waits(name))
    await settle()
    gc.collect()
    equal(gone, [], "who is gone")
    await office.close()
    equal(sorted(gone), ["Ada", "Ben", "Cleo"], "who is gone when the office has closed")


@check("`start` returns at once, and the work comes to its end")
async def goes_on(learner):
    done, office = [], learner.Office()

    async def errand(seconds):
        await asyncio.sleep(seconds)
        done.append(seconds)

    given("with errands of 1, 2 and 3 seconds")
    for seconds in (3, 1, 2):
        office.start(errand(seconds))
    equal(now(), 0.0, "the seconds that passed in `start`")
    await asyncio.sleep(2.5)
    equal(done, [1, 2], "the errands that had ended after 2.5 s")
    await asyncio.sleep(1)
    equal(done, [1, 2, 3], "the errands that had ended after 3.5 s")
    await office.close()


class Parcel:
    """Something that can be seen to be thrown away."""


@check("does not keep what has ended")
async def lets_go(learner):
    office, parcels = learner.Office(), weakref.WeakSet()

    async def fetch():
        parcel = Parcel()
        parcels.add(parcel)
        await asyncio.sleep(1)
        return parcel

    given("with 20 errands that have ended")
    for _ in range(20):
        office.start(fetch())
    await asyncio.sleep(2)
    gc.collect()
    expect(len(parcels) <= 1, f"{len(parcels)} of them are still kept, with what they brought")
    await office.close()


@check("`close` cancels what is under way, and waits until it has ended")
async def closes(learner):
    office, tidied = learner.Office(), []

    async def errand(name):
        try:
            await asyncio.sleep(100)
        finally:
            await asyncio.sleep(2)
            tidied.append(name)

    given("with two errands under way, whose tidying up takes 2 s")
    office.start(errand("soup"))
    office.start(errand("pizza"))
    await asyncio.sleep(1)
    await office.close()
    expect(now() < 50, f"`close` let them go on to their end, at {now():.0f} s")
    equal(sorted(tidied), ["pizza", "soup"], "who had ended its tidying up when `close` returned")
    given("with an office where nothing is under way")
    await office.close()


@check("your test passes on right programs, however they are written", seeds=1, allow=ANYTHING)
def accepts(learner):
    shapes = {"reference": "the right program", "another_shape": "another right program, which numbers its tasks"}
    for program, which in shapes.items():
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("your test fails on the program as it was", seeds=1, allow=ANYTHING)
def catches(learner):
    expect(learner.tests("buggy").failed, "your test passes on it, though Ben is thrown away with the dust: has he begun, and was the dust cleared?")
