"""A loop that computes without a pause, beside a heartbeat."""
# clock: real
import asyncio


async def heartbeat():
    for _ in range(5):
        await asyncio.sleep(0.02)
    print("five beats")


async def crunch():
    await asyncio.sleep(0.03)
    total = 0
    for number in range(3_000_000):  # <- here
        total += number * number
    print(total % 10)


async def main():
    await asyncio.gather(heartbeat(), crunch())


asyncio.run(main())
