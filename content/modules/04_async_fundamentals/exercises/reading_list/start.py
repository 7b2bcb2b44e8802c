"""The reading list."""
import asyncio
import time


async def collect(fetch, titles):
    books = []
    for title in titles:
        book = await fetch(title)
        books.append(book)
    return books


# Only to try it out:
if __name__ == "__main__":
    seconds = {"atlas": 3, "diary": 1, "novel": 2}

    async def fetch(title):
        await asyncio.sleep(seconds[title])
        print(f"{title} is up")
        return title

    start = time.perf_counter()
    print(asyncio.run(collect(fetch, ["atlas", "diary", "novel"])))
    print(f"{time.perf_counter() - start:.0f} seconds")
