"""Photographs for the menu."""
import asyncio


async def cards(fetch, draw, dishes, kitchens, limit):
    loop = asyncio.get_running_loop()
    rail, drawn = asyncio.Queue(), {}

    async def waiter(number, dish):
        try:
            await rail.put((number, await fetch(dish)))
        except ConnectionError:
            drawn[number] = None

    async def kitchen_door():
        while True:
            number, photograph = await rail.get()
            drawn[number] = await loop.run_in_executor(
                kitchens, draw, photograph)
            rail.task_done()

    doors = [asyncio.create_task(kitchen_door()) for _ in range(limit)]
    async with asyncio.TaskGroup() as waiters:
        for number, dish in enumerate(dishes):
            waiters.create_task(waiter(number, dish))
    await rail.join()
    for door in doors:
        door.cancel()
    await asyncio.gather(*doors, return_exceptions=True)
    return [drawn[number] for number in range(len(drawn))]
