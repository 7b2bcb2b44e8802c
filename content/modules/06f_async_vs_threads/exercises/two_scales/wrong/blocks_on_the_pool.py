# expect: beats: beat
"""Two scales."""
import asyncio
import contextvars
import time
from concurrent.futures import ThreadPoolExecutor

order = contextvars.ContextVar("order", default="none")


async def weigh_all(weigh, sacks, scales):
    notes = contextvars.copy_context()
    with ThreadPoolExecutor(max_workers=scales) as pool:
        return list(pool.map(
            lambda sack: notes.copy().run(weigh, sack), sacks))
