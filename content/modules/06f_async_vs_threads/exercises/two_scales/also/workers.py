"""Two scales."""
import asyncio
import contextvars

order = contextvars.ContextVar("order", default="none")


async def weigh_all(weigh, sacks, scales):
    rail, grams = asyncio.Queue(), {}
    for number, sack in enumerate(sacks):
        rail.put_nowait((number, sack))

    async def scale():
        while not rail.empty():
            number, sack = rail.get_nowait()
            grams[number] = await asyncio.to_thread(weigh, sack)

    async with asyncio.TaskGroup() as kitchen:
        for _ in range(scales):
            kitchen.create_task(scale())
    return [grams[number] for number in range(len(grams))]
