"""A metronome beside somebody who blocks."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time


async def metronome():
    start = time.perf_counter()
    for beat in range(4):
        print(f"{time.perf_counter() - start:.1f}")
        await asyncio.sleep(0.5)


async def tuner():
    await asyncio.sleep(0.7)
    time.sleep(2)


async def main():
    beating = asyncio.create_task(metronome(), name="metronome")
    tuning = asyncio.create_task(tuner(), name="tuner")
    await beating
    await tuning


asyncio.run(main())
