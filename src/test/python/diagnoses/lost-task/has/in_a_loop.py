"""One forgotten task for each message."""
import asyncio


async def send(name):
    await asyncio.sleep(0.2)
    print("sent to", name)


async def main():
    for name in ("Ada", "Ben", "Cem"):
        asyncio.create_task(send(name))  # <- here
    await asyncio.sleep(1)


asyncio.run(main())
