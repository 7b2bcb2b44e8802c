"""The way the documentation shows."""
import asyncio

background = set()


async def log(text):
    await asyncio.sleep(0.1)
    print(text)


async def main():
    task = asyncio.create_task(log("started"))
    background.add(task)
    task.add_done_callback(background.discard)
    await asyncio.sleep(0.5)


asyncio.run(main())
