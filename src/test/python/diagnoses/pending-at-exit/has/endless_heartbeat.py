"""Nobody stops the heartbeat."""
import asyncio


async def heartbeat():
    while True:
        await asyncio.sleep(1)


async def main():
    beating = asyncio.create_task(heartbeat())  # <- here
    await asyncio.sleep(3.5)
    print(beating.done())


asyncio.run(main())
