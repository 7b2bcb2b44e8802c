"""A task that is awaited where it is made runs alone."""
import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    return dish


async def main():
    soup = await asyncio.create_task(cook("soup", 1))  # <- here
    fish = await asyncio.create_task(cook("fish", 2))
    print(soup, fish)


asyncio.run(main())
