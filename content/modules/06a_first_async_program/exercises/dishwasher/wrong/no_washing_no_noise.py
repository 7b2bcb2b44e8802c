# expect: washes: it took
"""The loud dishwasher."""
import asyncio
import time


async def wash(plates):
    print(f"{plates} plates clean")


async def serve(guest, seconds):
    await asyncio.sleep(seconds)
    print(f"{guest} served")


async def shift():
    await asyncio.gather(wash(8), serve("Ada", 0.2), serve("Ben", 0.4))


if __name__ == "__main__":
    asyncio.run(shift())
