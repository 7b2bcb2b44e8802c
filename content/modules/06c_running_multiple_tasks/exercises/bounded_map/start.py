"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    raise NotImplementedError


if __name__ == "__main__":
    async def fetch(page):
        print("page", page, "is asked for")
        await asyncio.sleep(1)
        return f"text of {page}"

    print(asyncio.run(bounded_map(fetch, range(1, 10), 3)))
