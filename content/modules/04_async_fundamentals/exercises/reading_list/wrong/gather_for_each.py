# expect: together: only one
"""The reading list."""
import asyncio


async def collect(fetch, titles):
    books = []
    for title in titles:
        [book] = await asyncio.gather(fetch(title))
        books.append(book)
    return books
