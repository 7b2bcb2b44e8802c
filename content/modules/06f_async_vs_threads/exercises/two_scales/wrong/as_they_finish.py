# expect: in_order
"""Two scales."""
import asyncio
import contextvars
import time
from concurrent.futures import ThreadPoolExecutor

order = contextvars.ContextVar("order", default="none")


async def weigh_all(weigh, sacks, scales):
    places = asyncio.Semaphore(scales)
    grams = []

    async def weigh_one(sack):
        async with places:
            grams.append(await asyncio.to_thread(weigh, sack))

    async with asyncio.TaskGroup() as kitchen:
        for sack in sacks:
            kitchen.create_task(weigh_one(sack))
    return grams
