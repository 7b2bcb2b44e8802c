"""The cold oven: the diagnosis, the cure, and the test that proves it."""
import asyncio

from bench import Fetch, check, equal, expect, given, raises

KINDS = (
    "never-awaited", "lost-task", "pending-at-exit", "unretrieved-exception", "blocking-call",
    "unbounded-fan-out", "race", "deadlock", "swallowed-cancellation",
)
NOT_THIS = {
    "pending-at-exit": "the oven's task had ended long before the program did",
    "lost-task": "the task was held to the last line: `heating` is its name",
    "never-awaited": "`heat` did begin: it ran for a second",
    "swallowed-cancellation": "nobody was cancelled: the oven had ended before `cancel`",
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
    expect(kind == "unretrieved-exception", f"`KIND` is {kind!r}: {why}")
    who = word(learner.WHO)
    expect(who, "`WHO` is still blank")
    why = {
        "heat": "ovens do fail, and it said so: who should have heard it?",
        "oven": "ovens do fail, and it said so: who should have heard it?",
        "serve": "the serving went well",
        "main": "it believes what it is told: who told it?",
    }.get(who, "there is no such function in the program")
    expect(who == "evening", f"`WHO` is {who!r}: {why}")


class Oven:
    """Stays hot until it is cancelled, or fails; takes a second to tidy up."""

    def __init__(self, fails=None):
        self.fails, self.state = fails, "not begun"

    async def __call__(self):
        self.state = "hot"
        try:
            await asyncio.sleep(1)
            if self.fails is not None:
                raise self.fails
            await asyncio.get_running_loop().create_future()
        finally:
            await asyncio.sleep(1)
            self.state = "off"


@check("serves while the oven is hot, and returns what `serve` gives")
async def serves(learner):
    oven, seen = Oven(), []

    async def serve():
        await asyncio.sleep(3)
        seen.append(oven.state)
        return 7

    given("with guests for 3 s")
    equal(await learner.evening(oven, serve), 7, "what `evening` returns")
    equal(seen, ["hot"], "what the oven was while the guests were served")
    expect(oven.state == "off", "the oven had not ended when `evening` returned")


@check("lets an error of `heat` out")
async def oven_fails(learner):
    for seconds in (3, 30):
        oven, serve = Oven(fails=ValueError("no gas")), Fetch(seconds=seconds, returns=7, name="serve")
        given(f"with guests for {seconds} s, and an oven that fails with ValueError after 1 s")
        with raises(Exception) as caught:
            await learner.evening(oven, serve)
        expect(held(caught.error, ValueError), f"{type(caught.error).__name__} came out, and no ValueError in it")


def held(error, kind):
    if isinstance(error, ExceptionGroup):
        return error.subgroup(kind) is not None
    return isinstance(error, kind)


@check("lets an error of `serve` out, and switches the oven off")
async def serve_fails(learner):
    oven, serve = Oven(), Fetch(seconds=2, fails={None: OSError("no plates")}, name="serve")
    given("with a `serve` that fails with OSError after 2 s")
    with raises(Exception) as caught:
        await learner.evening(oven, serve)
    expect(held(caught.error, OSError), f"{type(caught.error).__name__} came out, and no OSError in it")
    expect(oven.state == "off", "the oven had not ended when `evening` was over")


@check("your test passes on right programs, however they are written", seeds=1, allow=ANYTHING)
def accepts(learner):
    shapes = {"reference": "the right program", "another_shape": "another right program, which raises the error alone"}
    for program, which in shapes.items():
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("your test fails on the program as it was", seeds=1, allow=ANYTHING)
def catches(learner):
    expect(learner.tests("buggy").failed, "your tests pass on it: what has to come out of `evening` when the oven fails?")
