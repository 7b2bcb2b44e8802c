"""The other task sleeps all through the work."""
# clock: real
import asyncio


async def sleeper():
    await asyncio.sleep(1.2)


async def crunch():
    total = 0
    for number in range(1_000_000):
        total += number
    return total


async def main():
    await asyncio.gather(sleeper(), crunch())


asyncio.run(main())
