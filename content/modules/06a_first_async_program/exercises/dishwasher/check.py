"""The loud dishwasher: one plain call that holds up every task."""
import asyncio

from bench import background, check, equal, expect, given, now, took


@check("`wash` takes 0.1 s for each plate, and says so at its end", seeds=1)
async def washes(learner):
    given("for 3 plates")
    await learner.wash(3)
    took(at_least=0.3)
    given("for 3 plates and 1 more")
    await learner.wash(1)
    took(at_least=0.4)
    equal(learner.printed(), ["3 plates clean", "1 plates clean"], "what is printed")


@check("while it washes, other tasks get their turn", seeds=1)
async def turn(learner):
    turns = []

    async def neighbour():
        while True:
            turns.append(now())
            await asyncio.sleep(0.1)

    given("with 5 plates, and a neighbour who wants a turn every 0.1 s")
    beating = background(neighbour())
    await learner.wash(5)
    beating.cancel()
    expect(len(turns) > 2, f"the neighbour got {len(turns) or 'no'} turn{'s' * (len(turns) != 1)} while the plates were washed")


@check("`shift` serves Ada and Ben while the plates are in the water", seeds=1)
async def together(learner):
    await learner.shift()
    equal(learner.printed(), ["Ada served", "Ben served", "8 plates clean"], "what is printed")


@check("`shift` is done when the plates are", seeds=1)
async def done(learner):
    shift = background(learner.shift())
    late = background(asyncio.sleep(1))  # an order of events, which holds on a slow machine as well
    await asyncio.wait([shift, late], return_when=asyncio.FIRST_COMPLETED)
    expect(shift.done(), "after 1 s it still runs, and the plates alone take 0.8 s")
    took(at_least=0.8)
    late.cancel()
    await shift


@washes.mistake("`asyncio.sleep(…)` is only a slip: without `await`, nobody waits")
def sleep_is_a_slip(source):
    return source.call("asyncio.sleep", awaited=False)


@washes.mistake("`rinse(…)` was never awaited: now that it is an `async def`, a call gives a slip")
def rinse_is_a_slip(source):
    return source.call("rinse", awaited=False)


@turn.mistake("`time.sleep` keeps the thread, wherever it stands; a polite wait asks the loop")
def still_rude(source):
    return source.call("time.sleep")


@together.mistake("`await wash(8)` on a line of its own: the next line begins when all plates are clean")
def in_a_row(source):
    return source.call("wash", awaited=True, inside="shift")


@done.mistake("the plates go into the water only when the guests are served")
def washes_late(source):
    return source.call("wash", awaited=True, inside="shift")
