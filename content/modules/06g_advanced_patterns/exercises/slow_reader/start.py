"""A slow reader."""
import asyncio
from contextlib import aclosing


async def relay(pages, send, ahead):
    sent = 0
    async for page in pages():
        await send(page)
        sent += 1
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
