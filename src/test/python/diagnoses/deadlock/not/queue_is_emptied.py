"""A short shelf with somebody at its other end."""
import asyncio


async def produce(shelf):
    for number in range(5):
        await shelf.put(number)
    await shelf.put(None)


async def consume(shelf):
    while (item := await shelf.get()) is not None:
        print(item)


async def main():
    shelf = asyncio.Queue(maxsize=1)
    await asyncio.gather(produce(shelf), consume(shelf))


asyncio.run(main())
