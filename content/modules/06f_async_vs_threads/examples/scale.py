"""A scale that is read by a thread."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import asyncio

read = weighed = most = 0


def read_scale(loop, rail):
    global read
    for grams in range(300, 310):
        read += 1
        putting = rail.put(grams)
        asyncio.run_coroutine_threadsafe(putting, loop).result()


async def weigh(rail):
    global weighed, most
    for _ in range(10):
        grams = await rail.get()
        await asyncio.sleep(0.2)
        most = max(most, read - weighed)
        weighed += 1
    print("last one:", grams)


async def main():
    rail = asyncio.Queue(maxsize=2)
    loop = asyncio.get_running_loop()
    reading = asyncio.to_thread(read_scale, loop, rail)
    await asyncio.gather(reading, weigh(rail))
    print(most)


asyncio.run(main())
