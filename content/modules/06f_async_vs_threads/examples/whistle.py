"""Who is heard while one cook kneads?"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import asyncio
import threading
import time

turns = {"task": 0, "thread": 0}


async def polite():
    while True:
        await asyncio.sleep(0.01)
        turns["task"] += 1


def noisy(stop):
    while not stop.wait(0.01):
        turns["thread"] += 1


def knead():
    end = time.perf_counter() + 1
    while time.perf_counter() < end:
        pass


async def main():
    stop = threading.Event()
    threading.Thread(target=noisy, args=[stop]).start()
    asyncio.create_task(polite())
    await asyncio.sleep(0.1)
    before = dict(turns)
    knead()
    for name in turns:
        print(name, "had a turn:", turns[name] > before[name])
    stop.set()


asyncio.run(main())
