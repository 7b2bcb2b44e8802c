"""A slip through the back door."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import asyncio
import threading
import time


def call_put(loop, rail):
    rail.put_nowait("order")


def call_loop(loop, rail):
    loop.call_soon_threadsafe(rail.put_nowait, "order")


async def main():
    loop = asyncio.get_running_loop()
    for hand_over in [call_put, call_loop]:
        rail = asyncio.Queue()
        alarm = asyncio.create_task(asyncio.sleep(2))
        start = time.perf_counter()
        threading.Timer(0.2, hand_over, [loop, rail]).start()
        await rail.get()
        late = time.perf_counter() - start > 1.5
        print(hand_over.__name__, "was noticed late:", late)
        alarm.cancel()


asyncio.run(main())
