# expect: scales_busy: weighed at the same time
"""Two scales."""
import asyncio
import contextvars
import time
from concurrent.futures import ThreadPoolExecutor

order = contextvars.ContextVar("order", default="none")


async def weigh_all(weigh, sacks, scales):
    jobs = [asyncio.to_thread(weigh, sack) for sack in sacks]
    return await asyncio.gather(*jobs)
