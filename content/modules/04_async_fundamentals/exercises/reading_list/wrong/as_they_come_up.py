# expect: in_order: came up
"""The reading list."""
import asyncio


async def collect(fetch, titles):
    books = []

    async def bring(title):
        books.append(await fetch(title))

    await asyncio.gather(*[bring(title) for title in titles])
    return books
