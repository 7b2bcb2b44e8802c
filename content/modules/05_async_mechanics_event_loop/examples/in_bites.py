"""The same work in one piece and in bites."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time


async def metronome(beats):
    while True:
        beats.append(time.perf_counter())
        await asyncio.sleep(1)


async def study(bites, seconds):
    for bite in range(bites):
        time.sleep(seconds)
        await asyncio.sleep(0)


async def longest_gap(bites, seconds):
    beats = []
    beating = asyncio.create_task(metronome(beats), name="metronome")
    await asyncio.sleep(0)
    await study(bites, seconds)
    await asyncio.sleep(0.2)
    beating.cancel()
    return max(late - early for early, late in zip(beats, beats[1:]))


async def main():
    whole = await longest_gap(1, 2)
    bites = await longest_gap(20, 0.1)
    print(f"one piece: {whole:.0f} s, bites: {bites:.0f} s")


asyncio.run(main())
