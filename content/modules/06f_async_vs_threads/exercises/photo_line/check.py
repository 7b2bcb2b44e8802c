"""Photographs for the menu: the waits on the loop, the work behind it, the order kept."""
import asyncio
import functools
import threading
from concurrent.futures import ThreadPoolExecutor

from bench import Blocking, Fetch, check, equal, expect, given

DISHES = ["soup", "fish", "cake", "tea", "rice", "peas"]


class Kitchens(ThreadPoolExecutor):
    """An executor that counts what it is given, and what it has not finished yet."""

    def __init__(self, workers=8):
        super().__init__(workers)
        self.inside, self.peak, self.jobs = 0, 0, []
        self.lock = threading.Lock()

    def submit(self, job, /, *args, **kwargs):
        with self.lock:
            self.jobs.append(job.func if isinstance(job, functools.partial) else job)
            self.inside += 1
            self.peak = max(self.peak, self.inside)
        future = super().submit(job, *args, **kwargs)
        future.add_done_callback(self._done)
        return future

    def _done(self, future):
        with self.lock:
            self.inside -= 1


def photographs(seconds=0, **how):
    return Fetch(seconds=seconds, returns=lambda dish: f"photo {dish}", **how)


def drawing(**how):
    return Blocking(lambda photo: f"card of {photo}", name="draw", **how)


def card(dish):
    return f"card of photo {dish}"


@check("returns the cards in the order of the dishes", clock="real", seeds=3)
async def in_order(learner):
    for dishes in [DISHES, []]:
        given(f"with {len(dishes)} dishes, of which the first takes longest to fetch")
        fetch = photographs(seconds=lambda dish: 0.02 if dish == "soup" else 0.001)
        with Kitchens() as kitchens:
            found = await learner.cards(fetch, drawing(), dishes, kitchens, 2)
        equal(found, [card(dish) for dish in dishes], "the cards")
        fetch.each_once(dishes)


@check("fetches all photographs at the same time", clock="real", seeds=3)
async def all_fetched(learner):
    given("with six dishes and a limit of 2")
    fetch = photographs(seconds=0.01)
    with Kitchens() as kitchens:
        await learner.cards(fetch, drawing(), DISHES, kitchens, 2)
    expect(fetch.peak == 6, f"never more than {fetch.peak} photographs were fetched at the same time")


@check("draws in `kitchens`, and nowhere else", clock="real", seeds=3, allow=("blocking-call",))
async def in_the_kitchens(learner):
    draw = drawing()
    given("with three dishes")
    with Kitchens() as kitchens:
        await learner.cards(photographs(), draw, DISHES[:3], kitchens, 2)
    expect(threading.get_ident() not in draw.threads, "`draw` was called on the loop's own thread")
    expect(len(kitchens.jobs) == 3, f"`kitchens` was given {len(kitchens.jobs)} of 3 photographs: draw nowhere else")
    expect(all(job is draw for job in kitchens.jobs),
           "`kitchens` was given something other than `draw`: a `lambda` or an inner function cannot travel to a process")


@check("draws a card as soon as its photograph is there", clock="real", seeds=3)
async def as_soon(learner):
    loop, drawn, late = asyncio.get_running_loop(), asyncio.Event(), []

    async def fetch(dish):
        if dish == "fish":  # is there only when the soup has been drawn
            try:
                await asyncio.wait_for(drawn.wait(), 0.5)
            except TimeoutError:
                late.append(dish)
        return f"photo {dish}"

    def draw(photo):
        loop.call_soon_threadsafe(drawn.set)
        return f"card of {photo}"

    given("with a fish whose photograph takes long")
    with Kitchens() as kitchens:
        await learner.cards(fetch, Blocking(draw, name="draw"), DISHES[:2], kitchens, 2)
    expect(not late, "the card of the soup waited until the fish was fetched")


@check("hands over at most `limit` photographs at the same time", clock="real", seeds=3)
async def bounded(learner):
    for limit in [2, 3]:
        given(f"with six dishes and a limit of {limit}")
        draw = drawing(together=limit)
        with Kitchens() as kitchens:
            await learner.cards(photographs(), draw, DISHES, kitchens, limit)
        expect(kitchens.peak <= limit, f"{kitchens.peak} photographs were handed to `kitchens` at the same time")
        expect(draw.peak == limit, f"never more than {draw.peak} cards were in the making")


@check("draws the others when a photograph cannot be fetched", clock="real", seeds=3)
async def without_one(learner):
    given("with three dishes, of which the second fails with ConnectionError")
    fetch = photographs(fails={"fish": ConnectionError("no photograph")})
    with Kitchens() as kitchens:
        found = await learner.cards(fetch, drawing(), DISHES[:3], kitchens, 2)
    equal(found, [card("soup"), None, card("cake")], "the cards")
