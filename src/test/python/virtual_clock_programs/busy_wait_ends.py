import asyncio
import time


async def spin():
    end = time.perf_counter() + 0.2
    while time.perf_counter() < end:
        pass


async def main():
    started = time.perf_counter()
    await asyncio.gather(spin(), asyncio.sleep(0.1))
    print(0.2 <= time.perf_counter() - started < 0.5)


asyncio.run(main())
