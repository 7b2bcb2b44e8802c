import asyncio
import time


async def main():
    started = time.perf_counter()
    await asyncio.gather(asyncio.to_thread(time.sleep, 0.2), asyncio.sleep(0.1))
    print(0.19 < time.perf_counter() - started < 5)


asyncio.run(main())
