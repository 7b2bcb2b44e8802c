"""Two musicians, one room."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def musician(name, seconds):
    print(f"{name} plays")
    await asyncio.sleep(seconds)
    print(f"{name} plays again")


async def main():
    oboe = asyncio.create_task(musician("oboe", 2), name="oboe")
    viola = asyncio.create_task(musician("viola", 1), name="viola")
    print("two on the bench")
    await oboe
    await viola
    print("rehearsal over")


asyncio.run(main())
