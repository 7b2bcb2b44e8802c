"""A heartbeat beside the work."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

beats = []


async def heartbeat():
    while True:
        beats.append("beat")
        print("beat")
        await asyncio.sleep(1)


async def main():
    beating = asyncio.create_task(heartbeat())
    await asyncio.sleep(3.5)
    beating.cancel()
    print(len(beats))


asyncio.run(main())
