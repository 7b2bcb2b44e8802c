"""main ends before its task does."""
import asyncio


async def slow():
    await asyncio.sleep(5)
    print("never printed")


async def main():
    task = asyncio.create_task(slow())  # <- here
    await asyncio.sleep(0.1)
    print("bye,", task.get_name() != "")


asyncio.run(main())
