"""The loud dishwasher."""
import asyncio
import time


async def rinse():
    await asyncio.sleep(0.1)


async def wash(plates):
    for _ in range(plates):
        await rinse()
    print(f"{plates} plates clean")


async def serve(guest, seconds):
    await asyncio.sleep(seconds)
    print(f"{guest} served")


async def shift():
    washing = asyncio.create_task(wash(8))
    await asyncio.gather(serve("Ben", 0.4), serve("Ada", 0.2))
    await washing


if __name__ == "__main__":
    asyncio.run(shift())
