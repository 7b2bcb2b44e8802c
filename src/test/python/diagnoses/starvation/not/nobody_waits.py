"""The same work, but there is no other task to be kept waiting."""
# clock: real
import asyncio


async def main():
    await asyncio.sleep(0.01)
    total = 0
    for number in range(2_000_000):
        total += number * number
    print(total % 10)


asyncio.run(main())
