"""A group keeps its tasks, and does not count them."""
import asyncio


async def ping(host):
    await asyncio.sleep(0.2)


async def main():
    async with asyncio.TaskGroup() as group:
        for host in range(1200):
            group.create_task(ping(host))  # <- here


asyncio.run(main())
