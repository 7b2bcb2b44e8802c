"""The starved task is ready, not even asleep."""
# clock: real
import asyncio


async def count(limit):
    seen = 0
    for number in range(limit):  # <- here
        if number % 7 == 3:
            seen += 1
    return seen


async def short():
    return "at last"


async def main():
    print(await asyncio.gather(count(3_000_000), short()))


asyncio.run(main())
