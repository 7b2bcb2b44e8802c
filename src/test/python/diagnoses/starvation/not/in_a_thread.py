"""The work is done in a thread."""
# clock: real
import asyncio


def crunch(limit):
    total = 0
    for number in range(limit):
        total += number
    return total


async def heartbeat():
    for _ in range(3):
        await asyncio.sleep(0.01)


async def main():
    await asyncio.gather(heartbeat(), asyncio.to_thread(crunch, 300_000))


asyncio.run(main())
