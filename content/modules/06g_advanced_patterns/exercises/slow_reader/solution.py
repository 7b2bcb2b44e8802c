"""A slow reader."""
import asyncio
from contextlib import aclosing


async def fetch(pages, rail):
    async with aclosing(pages()) as source:
        async for page in source:
            await rail.put(page)
    await rail.put(None)


async def relay(pages, send, ahead):
    rail, sent = asyncio.Queue(ahead), 0
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch(pages, rail))
            while (page := await rail.get()) is not None:
                await send(page)
                sent += 1
    except* ConnectionError:
        print("the reader hung up")
    return sent


if __name__ == "__main__":
    async def pages():
        try:
            for number in range(1, 10):
                await asyncio.sleep(0.2)
                print("fetched page", number)
                yield f"page {number}"
        finally:
            print("source closed")

    async def send(page):
        await asyncio.sleep(1)
        if page == "page 4":
            raise ConnectionError("reader hung up")
        print("    reader has", page)

    print(asyncio.run(relay(pages, send, ahead=2)))
