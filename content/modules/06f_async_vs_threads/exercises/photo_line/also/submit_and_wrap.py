"""Photographs for the menu."""
import asyncio
from functools import partial


class Counter:
    """Hands over no more than there are places for."""

    def __init__(self, kitchens, places):
        self.kitchens = kitchens
        self.places = asyncio.Semaphore(places)

    async def run(self, job):
        await self.places.acquire()
        try:
            return await asyncio.wrap_future(self.kitchens.submit(job))
        finally:
            self.places.release()


async def cards(fetch, draw, dishes, kitchens, limit):
    counter = Counter(kitchens, limit)
    tasks = []
    async with asyncio.TaskGroup() as group:
        for dish in dishes:
            tasks.append(group.create_task(one(fetch, draw, dish, counter)))
    return [task.result() for task in tasks]


async def one(fetch, draw, dish, counter):
    try:
        photograph = await fetch(dish)
    except ConnectionError:
        return
    return await counter.run(partial(draw, photograph))
