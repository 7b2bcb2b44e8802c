"""Forty windows."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6e/door"]
# ///
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

windows = ThreadPoolExecutor(max_workers=40)
key = threading.Lock()
inside = most = served = 0


def plain():
    global inside, most, served
    with key:
        inside += 1
        most = max(most, inside)
    time.sleep(0.5)
    with key:
        inside -= 1
        served += 1


async def health():
    await asyncio.sleep(0.1)
    print("health is answered in between:", served < 100)


async def main():
    loop = asyncio.get_running_loop()
    calls = [loop.run_in_executor(windows, plain) for _ in range(100)]
    await asyncio.gather(health(), *calls)
    print("all are served:", served == 100)
    print(most)


asyncio.run(main())
windows.shutdown()
