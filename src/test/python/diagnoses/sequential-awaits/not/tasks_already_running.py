"""The tasks run already; they are only collected one after the other."""
import asyncio


async def fetch(number):
    await asyncio.sleep(0.3)
    return number


async def main():
    tasks = [asyncio.create_task(fetch(number)) for number in range(3)]
    for task in tasks:
        print(await task)
    one = asyncio.create_task(fetch(7))
    two = asyncio.create_task(fetch(8))
    print(await one, await two)


asyncio.run(main())
