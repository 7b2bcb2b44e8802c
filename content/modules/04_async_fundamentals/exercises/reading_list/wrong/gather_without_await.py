# expect: in_order: `await` before
"""The reading list."""
import asyncio


async def collect(fetch, titles):
    return asyncio.gather(*[fetch(title) for title in titles])
