"""Closing time for the kitchen: the door, the drain, the limit, the rest."""
import asyncio

from bench import Fetch, Resource, background, check, equal, expect, given, now, until


class Evening:
    """Orders that come at their moments; then the door waits for ever."""

    def __init__(self, learner, orders, grace, seconds=2, cleaning=0):
        self.orders, self.taken = list(orders), []
        self.cook_fetch = Fetch(seconds=seconds, name="cook")
        self.stove = Resource("stove", closing=cleaning)
        self.stop = asyncio.Event()
        self.serving = background(learner.serve(self.next_order, self.cook, self.stop, grace))

    async def next_order(self):
        if not self.orders:
            await asyncio.Event().wait()
        order, moment = self.orders[0]
        await asyncio.sleep(moment - now())
        self.orders.pop(0)
        self.taken.append(order)
        return order

    async def cook(self, order):
        async with self.stove:
            return await self.cook_fetch(order)

    async def stop_at(self, moment, at_most):
        """What `serve` returned, and when; cut off if it goes on for much longer."""
        await asyncio.sleep(moment - now())
        expect(not self.serving.done() or self.serving.exception() is not None,
               f"`serve` returned before the stop, at t = {now():.1f} s")
        self.stop.set()
        await asyncio.wait([self.serving], timeout=at_most)
        expect(self.serving.done(), f"`serve` still ran {at_most} s after the stop")
        return self.serving.result(), round(now(), 3)


def at_once(*orders):
    return [(order, 0) for order in orders]


@check("takes in orders until the stop, and two cooks make them")
async def open_house(learner):
    evening = Evening(learner, [(1, 0), (2, 0.5), (3, 1), (4, 9), (5, 22)], grace=5)
    given("with orders of 2 s at 0, 0.5, 1 and 9 s, and no stop before 20 s")
    await asyncio.sleep(19)
    evening.cook_fetch.each_once([1, 2, 3, 4])
    equal(evening.cook_fetch.finished, [1, 2, 3, 4], "the orders that are made at 19 s")
    equal(evening.cook_fetch.peak, 2, "the largest number of orders in the making")
    equal(evening.cook_fetch.ended_at[4], 11.0, "the moment at which order 4 was made")
    await evening.stop_at(20, at_most=30)


@check("takes in nothing new from the stop on, also when the door waits")
async def door_shut(learner):
    evening = Evening(learner, [("a", 0), ("b", 2.5), ("c", 3.5)], grace=10, seconds=3)
    given("with orders of 3 s at 0, 2.5 and 3.5 s, and a stop at 2 s")
    await evening.stop_at(2, at_most=30)
    late = evening.taken[1:]
    expect(not late, f"orders that came after the stop were taken in: {late}")


@check("finishes what was taken in, and returns `[]` as soon as all is done")
async def drained(learner):
    evening = Evening(learner, at_once(1, 2, 3, 4, 5), grace=10)
    given("with five orders of 2 s, a stop at 1 s and a grace of 10 s")
    left, moment = await evening.stop_at(1, at_most=30)
    unmade = [order for order in evening.taken if order not in evening.cook_fetch.finished]
    expect(not unmade, f"orders on the rail or under way were not finished: {unmade}")
    equal(left, [], "what is left")
    expect(moment == 6, f"it took until {moment} s, and all was done at 6 s")
    evening = Evening(learner, [], grace=10)
    given("with no order at all, and a stop at 8 s")
    left, moment = await evening.stop_at(8, at_most=30)
    equal(left, [], "what is left")
    equal(moment, 8.0, "the moment at which it returned")


@check("calls off the rest after `grace` seconds, and returns it in order")
async def within_grace(learner):
    evening = Evening(learner, at_once(*"abcde"), grace=2.5)
    given("with five orders of 2 s, a stop at 1 s and a grace of 2.5 s")
    left, moment = await evening.stop_at(1, at_most=30)
    expect(moment == 3.5, f"it returned at {moment} s; the grace was over at 3.5 s")
    equal(left, ["c", "d", "e"], "what is left")
    await until(lambda: evening.cook_fetch.live == 0)
    equal(sorted(evening.cook_fetch.cancelled), ["c", "d"], "the orders called off in the making")


@check("waits until those who are called off have cleaned up")
async def clean_up(learner):
    evening = Evening(learner, at_once(1, 2, 3), grace=1, seconds=60, cleaning=0.5)
    given("with orders of 60 s, a grace of 1 s, and cooks that clean up for 0.5 s")
    left, moment = await evening.stop_at(1, at_most=30)
    expect(evening.stove.live == 0, f"{evening.stove.live} cooks were still cleaning up when `serve` returned")
    equal(left, [1, 2, 3], "what is left")
    equal(moment, 2.5, "the moment at which it returned")
