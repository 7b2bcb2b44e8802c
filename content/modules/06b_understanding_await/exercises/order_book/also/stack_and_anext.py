"""The page and the book."""
import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager


async def find_page(open_book, wanted):
    async with AsyncExitStack() as stack:
        book = await stack.enter_async_context(open_book())
        pages = await stack.enter_async_context(aclosing(book.pages()))
        number, found = 0, None
        while found is None:
            try:
                page = await anext(pages)
            except StopAsyncIteration:
                break
            number += 1
            if wanted in page:
                found = number
    return found


if __name__ == "__main__":
    class Book:
        async def pages(self):
            try:
                for text in ["tea for Ada", "cake for Ben", "soup for Cem"]:
                    await asyncio.sleep(0.5)
                    yield text
            finally:
                await asyncio.sleep(0.5)
                print("pages closed")

    @asynccontextmanager
    async def open_book():
        await asyncio.sleep(0.5)
        try:
            yield Book()
        finally:
            print("book closed")

    async def main():
        print("found on page", await find_page(open_book, "Ben"))
        await asyncio.sleep(1)

    asyncio.run(main())
