import asyncio
import time


async def brew(name, seconds):
    print(name, "on")
    await asyncio.sleep(seconds)
    print(name, "ready")
    return name


async def main():
    started = time.perf_counter()
    print(await asyncio.gather(brew("tea", 0.3), brew("toast", 0.2)))
    print(0.3 <= time.perf_counter() - started < 0.5)


asyncio.run(main())
