# expect: together: 2 of
"""The reading list."""
import asyncio


async def collect(fetch, titles):
    books = []
    for place in range(0, len(titles), 2):
        pair = titles[place:place + 2]
        books += await asyncio.gather(*[fetch(title) for title in pair])
    return books
