"""The task fails while main does something else."""
import asyncio

tasks = []


async def save(name):
    await asyncio.sleep(0.1)
    raise OSError(f"no room for {name}")


async def main():
    tasks.append(asyncio.create_task(save("letter")))  # <- here
    await asyncio.sleep(1)
    print("all is well")


asyncio.run(main())
