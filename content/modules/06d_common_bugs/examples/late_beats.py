"""The longest silence of a heart."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import asyncio
import time


def old_report():
    time.sleep(1)


async def heartbeat(gaps):
    last = time.perf_counter()
    while True:
        await asyncio.sleep(0.05)
        now = time.perf_counter()
        gaps.append(now - last)
        last = now


async def longest_gap(work):
    gaps = []
    heart = asyncio.create_task(heartbeat(gaps))
    await asyncio.sleep(0.2)
    await work()
    await asyncio.sleep(0.2)
    heart.cancel()
    return max(gaps)


async def blocking():
    old_report()


async def in_a_thread():
    await asyncio.to_thread(old_report)


async def main():
    print("blocking:", await longest_gap(blocking) > 0.8)
    print("in a thread:", await longest_gap(in_a_thread) > 0.8)


asyncio.run(main())
