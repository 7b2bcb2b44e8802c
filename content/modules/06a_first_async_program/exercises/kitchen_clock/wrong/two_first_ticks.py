# expect: ticks: found
"""The kitchen clock."""
import asyncio


async def clock(tick):
    while True:
        tick()
        await asyncio.sleep(1)


async def work_with_clock(work, tick):
    tick()
    ticking = asyncio.create_task(clock(tick))
    result = await work()
    ticking.cancel()
    return result


if __name__ == "__main__":
    async def bake():
        print("pizza in")
        await asyncio.sleep(3.5)
        return "pizza out"

    async def main():
        print(await work_with_clock(bake, lambda: print("tick")))
        await asyncio.sleep(1.5)
        print("the evening is over")

    asyncio.run(main())
