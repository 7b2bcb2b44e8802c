"""A failure that stays in its branch."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6g/stop"]
# ///
import asyncio


async def step(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
        if fails:
            raise ValueError(name)
        print(f"{name} done")
    except asyncio.CancelledError:
        print(f"{name} called off")
        raise


async def order(number, fails):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step(f"pizza {number}", 1, fails))
            group.create_task(step(f"salad {number}", 2))
    except* ValueError:
        print(f"order {number} refused")


async def main():
    async with asyncio.TaskGroup() as service:
        service.create_task(order(1, fails=True))
        service.create_task(order(2, fails=False))


asyncio.run(main())
