"""Who comes first, and who is first on the list."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

arrived = []


async def travel(guest, seconds):
    await asyncio.sleep(seconds)
    arrived.append(guest)
    return guest


async def main():
    guests = await asyncio.gather(
        travel("Ada", 3),
        travel("Ben", 1),
        travel("Cem", 2),
    )
    print(*arrived)
    print(*guests)


asyncio.run(main())
