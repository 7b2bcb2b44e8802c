"""A hundred short steps are not one long one."""
# clock: real
import asyncio


async def chew(n):
    for _ in range(20):
        sum(range(2000))
        await asyncio.sleep(0)
    return n


async def main():
    await asyncio.gather(*(chew(n) for n in range(5)))


asyncio.run(main())
