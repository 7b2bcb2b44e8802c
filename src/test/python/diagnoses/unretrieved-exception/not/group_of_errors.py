"""A task group lets no failure pass."""
import asyncio


async def fail():
    await asyncio.sleep(0.1)
    raise ValueError("broken")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
    except* ValueError as errors:
        print(len(errors.exceptions))


asyncio.run(main())
