"""A while loop that looks for a number."""
# clock: real
import asyncio


async def ticker():
    await asyncio.sleep(0.01)
    print("tick")


async def search(limit):
    candidate, steps = 1, 0
    while steps < limit:  # <- here
        candidate = (candidate * 1103515245 + 12345) % 2147483648
        steps += 1
    return candidate


async def main():
    await asyncio.gather(ticker(), search(1_500_000))


asyncio.run(main())
