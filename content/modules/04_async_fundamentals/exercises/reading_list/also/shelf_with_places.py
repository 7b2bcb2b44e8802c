"""The reading list."""
import asyncio


async def collect(fetch, titles):
    shelf = [None] * len(titles)

    async def bring(place, title):
        shelf[place] = await fetch(title)

    jobs = [bring(place, title) for place, title in enumerate(titles)]
    await asyncio.gather(*jobs)
    return shelf
