"""A helper who looks up now and then."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6f/offload"]
# ///
import asyncio
import threading
import time


def copy_pages(stop):
    for page in range(100):
        if stop.is_set():
            print("stopped half way:", 0 < page < 100)
            return
        time.sleep(0.05)
    print("copied everything")


async def main():
    stop = threading.Event()
    try:
        async with asyncio.timeout(0.5):
            await asyncio.to_thread(copy_pages, stop)
    except TimeoutError:
        print("asked to stop")
        stop.set()


asyncio.run(main())
