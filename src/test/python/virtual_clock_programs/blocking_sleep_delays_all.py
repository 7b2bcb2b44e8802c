import asyncio
import time


async def heart():
    started = time.monotonic()
    for _ in range(3):
        await asyncio.sleep(0.1)
        print("beat", "late" if time.monotonic() - started > 0.5 else "early")


async def rude():
    await asyncio.sleep(0.15)
    time.sleep(0.4)
    print("done")


async def main():
    await asyncio.gather(heart(), rude())


asyncio.run(main())
