"""The oven that works late: a handler that swallows the cancellation."""
import asyncio

from bench import Fetch, background, check, equal, expect, given, raises, took

ALL = ("blocking-call", "never-awaited", "pending-at-exit", "unretrieved-exception")


@check("names the kind of bug, and where it happens", seeds=1)
def diagnosis(learner):
    kind, who = learner.KIND, learner.WHO
    expect(isinstance(kind, str) and isinstance(who, str), "`KIND` and `WHO` are texts, in quotes")
    expect("___" not in (kind, who), "`KIND` and `WHO` are still to be filled in: `run` and `trace` show the bug")
    who = who.removesuffix("()").rpartition(".")[2]  # `Till.pay()` is `pay`
    expect(
        kind not in ("starvation", "blocking-call"),
        f"`KIND` is {kind!r}; the loop was free, and the alarm rang in time. Who caught it?",
    )
    expect(
        kind == "swallowed-cancellation",
        f"`KIND` is {kind!r}; the recording shows something else: a task was told to stop, and went on",
    )
    expect(who == "bake", f"`WHO` is {who!r}; in which function is the `except` that caught it?")


@check("a tray with `OSError` is burned, and the next one goes on", seeds=3)
async def burned(learner):
    oven = Fetch(seconds=1, fails={"buns": OSError("too hot")}, name="oven")
    given("with bread, buns and rolls, where the buns fail")
    found = await learner.shift(oven, ["bread", "buns", "rolls"], 60)
    equal(found, (["bread", "rolls"], ["buns"]), "(baked, burned)")
    expect(oven.peak == 1, f"{oven.peak} trays were in the oven at once")


@check("after `seconds` it ends at once", seeds=3)
async def in_time(learner):
    oven = Fetch(seconds=[1, 1, 1, 30], fails={"b": OSError("too hot")}, name="oven")
    given("with seven trays and 5 s, where the fourth tray takes 30 s")
    found = await learner.shift(oven, list("abcdefg"), 5)
    equal(oven.items, list("abcd"), "the trays that were put into the oven")
    equal(found, (["a", "c"], ["b"]), "(baked, burned)")
    took(5)
    given("with five trays of 1 s each, and 2.5 s")
    found = await learner.shift(Fetch(seconds=1, name="oven"), list("abcde"), 2.5)
    equal(found, (["a", "b"], []), "(baked, burned)")
    took(7.5)


@check("any other error comes out", seeds=3)
async def bugs(learner):
    given("with an oven that raises KeyError")
    with raises(KeyError):
        await learner.shift(Fetch(fails={"buns": KeyError("buns")}, name="oven"), ["bread", "buns", "rolls"], 60)


@bugs.mistake("the net is too wide: it calls a bug a burned tray")
def too_wide(source):
    return source.handler("Exception") or source.handler("BaseException") or source.handler()


@check("whoever cancels `shift` gets it cancelled", seeds=3)
async def cancelled(learner):
    oven = Fetch(seconds=1, name="oven")
    given("when `shift` is cancelled at 1.5 s")
    work = background(learner.shift(oven, list("abcd"), 60))
    await asyncio.sleep(1.5)
    work.cancel()
    await asyncio.wait([work])
    expect(work.cancelled(), "`shift` did not end as cancelled: the CancelledError was kept")
    equal(oven.items, ["a", "b"], "the trays that were put into the oven")


@check("the test passes on right programs, however they are written", seeds=1)
def accepts(learner):
    for program, which in (("reference", "the right program"), ("another_shape", "another right program")):
        tried = learner.tests(program)
        told = "; ".join(f"`{name}` ({why})" for name, why in list(tried.reasons.items())[:2])
        expect(not tried.failed, f"on {which}, a test fails: {told}")


@check("the test fails on the program as it was", seeds=1, allow=ALL)
def catches(learner):
    expect(learner.tests("buggy").failed, "all your tests pass on the program that works on when the shift is over")
