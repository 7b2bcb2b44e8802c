"""A task goes on in the second run of the same loop."""
import asyncio


async def slow():
    await asyncio.sleep(0.3)
    return "done"


async def start():
    return asyncio.create_task(slow())


async def finish(task):
    print(await task)


with asyncio.Runner() as runner:
    running = runner.run(start())
    runner.run(finish(running))
