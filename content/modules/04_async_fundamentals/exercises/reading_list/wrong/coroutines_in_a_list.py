# expect: in_order: nobody awaited
"""The reading list."""


async def collect(fetch, titles):
    books = []
    for title in titles:
        books.append(fetch(title))
    return books
