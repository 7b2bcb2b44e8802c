"""Two tasks that await each other."""
import asyncio

tasks = {}


async def partner(other):
    await asyncio.sleep(0.1)
    await tasks[other].wait()  # <- here


async def main():
    tasks["a"] = asyncio.Event()
    tasks["b"] = asyncio.Event()

    async def dance(me, other):
        await partner(other)
        tasks[me].set()

    await asyncio.gather(dance("a", "b"), dance("b", "a"))


asyncio.run(main())
