"""Three guests, one kitchen: start everything first, then wait."""
import asyncio

from bench import Fetch, check, equal, expect, given, took


@check("the four blanks are right", seeds=1)
def guessed(learner):
    row, together = learner.IN_A_ROW, learner.TOGETHER
    ready, served = [list(one) if isinstance(one, tuple) else one for one in (learner.READY, learner.SERVED)]
    expect(row == 6, f"IN_A_ROW is {row!r}: in a row, each dish waits for the one before, so the seconds add up")
    expect(together == 3, f"TOGETHER is {together!r}: if all begin at once, the slowest dish decides")
    expect(ready == ["soup", "pasta", "roast"], f"READY is {ready!r}: the dish with the shortest time is ready first")
    expect(served == ["roast", "soup", "pasta"], f"SERVED is {served!r}: `gather` answers in the order of the calls")


@check("cooks each dish exactly once", seeds=1)
async def once(learner):
    for dishes in [["roast", "soup", "pasta"], ["pizza"], ["tea", "cake", "salad", "rice", "fish"]]:
        cook = Fetch(name="cook")
        given(f"with {len(dishes)} dishes" if len(dishes) > 1 else "with one dish")
        await learner.serve(cook, dishes)
        await asyncio.sleep(9)
        cook.each_once(dishes)


@check("returns the plates in the order of `dishes`")
async def order(learner):
    cook = Fetch(seconds={"roast": 3, "soup": 1, "pasta": 2}, name="cook")
    dishes = ["roast", "soup", "pasta"]
    given("with roast, soup and pasta")
    plates = await learner.serve(cook, dishes)
    tasks = isinstance(plates, list) and any(isinstance(one, asyncio.Future) for one in plates)
    expect(not tasks, "the list holds tasks, not plates: nobody has waited for them")
    equal(plates, cook.results(dishes), "the plates")


@check("the slowest dish decides how long it takes", seeds=1)
async def together(learner):
    for seconds in [{"roast": 3, "soup": 1, "pasta": 2}, {"tea": 1, "fish": 4, "rice": 4, "cake": 2}]:
        cook = Fetch(seconds=seconds, name="cook")
        given("with dishes of " + ", ".join(map(str, seconds.values())) + " s")
        await learner.serve(cook, list(seconds))
        expect(cook.peak > 1, "each dish is awaited before the next has begun")
        equal(cook.peak, len(seconds), "the most dishes on the stove at once")
    took(3 + 4)
