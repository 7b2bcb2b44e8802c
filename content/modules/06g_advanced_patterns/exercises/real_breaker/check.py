"""A fuse that lets one in: closed, open, half open, and never stuck in between."""
import asyncio

from bench import Fetch, background, check, equal, expect, given, raises, took

SICK = {None: ConnectionError("no answer")}


async def fail(breaker, times):
    """So many calls that fail, 0.1 s each."""
    sick = Fetch(seconds=0.1, fails=SICK, name="work")
    for _ in range(times):
        try:
            await breaker.call(sick)
        except ConnectionError:
            pass


async def outcome(learner, breaker, work):
    """What a caller sees."""
    try:
        return await breaker.call(work)
    except learner.Refused:
        return "Refused"
    except (ConnectionError, LookupError) as error:
        return type(error).__name__


def healthy(seconds=1):
    return Fetch(seconds=seconds, returns="flour", name="work")


@check("closed: what `work()` gives or raises comes out as it is")
async def closed(learner):
    breaker, work = learner.Breaker(3, 5), healthy()
    given("with a call that works")
    equal(await breaker.call(work), "flour", "the answer")
    given("with a call that fails")
    with raises(ConnectionError):
        await breaker.call(Fetch(fails=SICK, name="work"))


@check("open after `limit` failures in a row: `Refused` at once, nobody is asked")
async def opens(learner):
    breaker, work = learner.Breaker(2, 5), healthy()
    await fail(breaker, 2)
    given("with limit 2 and rest 5, right after two failures")
    equal(await outcome(learner, breaker, work), "Refused", "what a caller sees")
    given("with limit 2 and rest 5, 4.9 s after the second failure")
    await asyncio.sleep(4.9)
    equal(await outcome(learner, breaker, work), "Refused", "what a caller sees")
    equal(len(work.calls), 0, "the number of calls")
    took(5.1)


@check("a call that works sets the count back to zero")
async def in_a_row(learner):
    breaker = learner.Breaker(3, 5)
    given("with limit 3: two failures, a call that works, two failures")
    await fail(breaker, 2)
    await breaker.call(healthy())
    await fail(breaker, 2)
    equal(await outcome(learner, breaker, healthy()), "flour", "what the next caller sees")


@check("other errors do not count")
async def own_errors(learner):
    breaker = learner.Breaker(2, 5)
    given("with limit 2, after four calls that raised LookupError")
    for _ in range(4):
        with raises(LookupError):
            await breaker.call(Fetch(fails={None: LookupError("no such flour")}, name="work"))
    equal(await outcome(learner, breaker, healthy()), "flour", "what the next caller sees")


@check("after the rest one call tries, and the others are `Refused` meanwhile")
async def one_tries(learner):
    breaker, work = learner.Breaker(2, 5), healthy()
    await fail(breaker, 2)
    await asyncio.sleep(5)
    given("with limit 2 and rest 5, when five tasks call after the rest")
    seen = await asyncio.gather(*[outcome(learner, breaker, work) for _ in range(5)])
    expect(work.peak <= 1, f"the breaker let {work.peak} calls in at once")
    equal(sorted(map(str, seen)), ["Refused"] * 4 + ["flour"], "what the callers see")
    given("with limit 2 and rest 5, when five tasks call after a try that worked")
    seen = await asyncio.gather(*[outcome(learner, breaker, work) for _ in range(5)])
    equal(seen, ["flour"] * 5, "what the callers see")


@check("a try that fails opens the breaker for `rest` seconds more")
async def fails_again(learner):
    breaker, work = learner.Breaker(2, 5), healthy()
    await fail(breaker, 2)
    await asyncio.sleep(5)
    await fail(breaker, 1)
    given("with limit 2 and rest 5, right after a try that failed")
    equal(await outcome(learner, breaker, work), "Refused", "what a caller sees")
    await asyncio.sleep(5)
    given("with limit 2 and rest 5, when three tasks call after the second rest")
    seen = await asyncio.gather(*[outcome(learner, breaker, work) for _ in range(3)])
    equal(sorted(map(str, seen)), ["Refused", "Refused", "flour"], "what the callers see")


@check("after a try that was cancelled, or failed otherwise, the next call may try")
async def next_may(learner):
    breaker, work = learner.Breaker(2, 5), healthy()
    await fail(breaker, 2)
    await asyncio.sleep(5)
    task = background(breaker.call(healthy(seconds=60)))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    given("with limit 2 and rest 5, after a try that was cancelled")
    again = await outcome(learner, breaker, work)
    expect(again != "Refused", "the next call was refused: the cancelled try counts as under way for ever")
    breaker = learner.Breaker(2, 5)
    await fail(breaker, 2)
    await asyncio.sleep(5)
    await outcome(learner, breaker, Fetch(fails={None: LookupError("?")}, name="work"))
    given("with limit 2 and rest 5, after a try that raised LookupError")
    equal(await outcome(learner, breaker, work), "flour", "what the next caller sees")
