# expect: together: in a row
"""The reading list."""


async def collect(fetch, titles):
    return [await fetch(title) for title in titles]
