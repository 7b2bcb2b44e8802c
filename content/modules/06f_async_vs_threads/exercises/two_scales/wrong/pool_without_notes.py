# expect: notes: own
"""Two scales."""
import asyncio
import contextvars
import time
from concurrent.futures import ThreadPoolExecutor

order = contextvars.ContextVar("order", default="none")


async def weigh_all(weigh, sacks, scales):
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=scales) as pool:
        calls = [loop.run_in_executor(pool, weigh, sack) for sack in sacks]
        return await asyncio.gather(*calls)
