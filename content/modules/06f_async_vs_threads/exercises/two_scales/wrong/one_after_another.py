# expect: scales_busy: never more than 1
"""Two scales."""
import asyncio
import contextvars
import time
from concurrent.futures import ThreadPoolExecutor

order = contextvars.ContextVar("order", default="none")


async def weigh_all(weigh, sacks, scales):
    return [await asyncio.to_thread(weigh, sack) for sack in sacks]
