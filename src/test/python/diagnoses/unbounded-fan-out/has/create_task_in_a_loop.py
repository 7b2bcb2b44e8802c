"""A task for every line of a file."""
import asyncio


async def handle(line):
    await asyncio.sleep(0.1)
    return len(line)


async def main():
    tasks = []
    for number in range(1500):
        tasks.append(asyncio.create_task(handle(f"line {number}")))  # <- here
    print(sum(await asyncio.gather(*tasks)) > 0)


asyncio.run(main())
