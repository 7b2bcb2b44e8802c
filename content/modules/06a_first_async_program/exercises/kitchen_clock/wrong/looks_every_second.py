# expect: result: it took
"""The kitchen clock."""
import asyncio


async def work_with_clock(work, tick):
    working = asyncio.create_task(work())
    while not working.done():
        tick()
        await asyncio.sleep(1)
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
