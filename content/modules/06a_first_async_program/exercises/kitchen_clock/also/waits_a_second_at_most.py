"""The kitchen clock."""
import asyncio


async def work_with_clock(work, tick):
    tick()
    working = asyncio.create_task(work())
    done, _ = await asyncio.wait([working], timeout=1)
    while not done:
        tick()
        done, _ = await asyncio.wait([working], timeout=1)
    return working.result()


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
