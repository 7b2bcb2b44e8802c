"""Ask again before you give up."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6c/failure", "6c/choose"]
# ///
import asyncio
import time


async def ask(server, seconds):
    await asyncio.sleep(seconds)
    return server


async def hedged():
    tasks = [asyncio.create_task(ask("north", 6))]
    try:
        done, pending = await asyncio.wait(tasks, timeout=1)
        if not done:
            tasks.append(asyncio.create_task(ask("south", 2)))
            done, pending = await asyncio.wait(
                tasks, return_when=asyncio.FIRST_COMPLETED
            )
        return done.pop().result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    start = time.perf_counter()
    print(await hedged(), f"after {time.perf_counter() - start:.0f} s")


asyncio.run(main())
