# expect: off_the_loop: own thread
"""Two scales."""
import asyncio
import contextvars
import time
from concurrent.futures import ThreadPoolExecutor

order = contextvars.ContextVar("order", default="none")


async def weigh_all(weigh, sacks, scales):
    places = asyncio.Semaphore(scales)

    async def weigh_one(sack):
        async with places:
            return weigh(sack)

    return await asyncio.gather(*[weigh_one(sack) for sack in sacks])
