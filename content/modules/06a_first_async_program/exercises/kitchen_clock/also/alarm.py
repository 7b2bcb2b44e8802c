"""The kitchen clock."""
import asyncio


async def work_with_clock(work, tick):
    loop = asyncio.get_running_loop()

    def ring():
        nonlocal alarm
        tick()
        alarm = loop.call_later(1, ring)

    alarm = None
    ring()
    try:
        return await work()
    finally:
        alarm.cancel()


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
