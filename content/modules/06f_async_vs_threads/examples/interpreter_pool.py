"""A calculation in an interpreter of its own."""
# /// script
# requires-python = ">=3.14"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6f/gil"]
# ///
import asyncio
import os
from concurrent.futures import InterpreterPoolExecutor


async def heartbeat(beats):
    while True:
        await asyncio.sleep(0.05)
        beats.append("beat")


async def main():
    beats = []
    heart = asyncio.create_task(heartbeat(beats))
    loop = asyncio.get_running_loop()
    with InterpreterPoolExecutor(max_workers=2) as kitchens:
        pid = await loop.run_in_executor(kitchens, os.getpid)
        numbers = range(10_000_000)
        total = await loop.run_in_executor(kitchens, sum, numbers)
    heart.cancel()
    print("same process:", pid == os.getpid())
    print("total:", total)
    print("the heart beat:", len(beats) > 0)


asyncio.run(main())
