"""The loop lets the others run from time to time."""
# clock: real
import asyncio


async def heartbeat():
    for _ in range(5):
        await asyncio.sleep(0.01)


async def crunch():
    total = 0
    for number in range(300_000):
        total += number
        if number % 5_000 == 0:
            await asyncio.sleep(0)
    return total


async def main():
    await asyncio.gather(heartbeat(), crunch())


asyncio.run(main())
