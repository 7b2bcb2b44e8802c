"""No more than three at once."""
import asyncio


async def bounded_map(fetch, items, limit):
    places = asyncio.Semaphore(limit)

    async def one(item):
        async with places:
            return await fetch(item)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(item)) for item in items]
    return [task.result() for task in tasks]


if __name__ == "__main__":
    async def fetch(page):
        print("page", page, "is asked for")
        await asyncio.sleep(1)
        return f"text of {page}"

    print(asyncio.run(bounded_map(fetch, range(1, 10), 3)))
