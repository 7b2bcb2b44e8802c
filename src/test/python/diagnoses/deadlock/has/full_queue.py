"""The queue is full and nobody takes anything out."""
import asyncio


async def produce(shelf):
    for number in range(5):
        await shelf.put(number)  # <- here
    print("all on the shelf")


async def main():
    shelf = asyncio.Queue(maxsize=2)
    await produce(shelf)
    while not shelf.empty():
        print(await shelf.get())


asyncio.run(main())
