"""The page and the book."""
import asyncio
from contextlib import aclosing, asynccontextmanager


async def find_page(open_book, wanted):
    async with open_book() as book:
        async with aclosing(book.pages()) as pages:
            number = 0
            async for page in pages:
                number += 1
                if wanted in page:
                    return number
    return None


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
