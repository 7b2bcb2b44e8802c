"""A list of coroutines is made and nobody runs it."""
import asyncio


async def fetch(page):
    await asyncio.sleep(0.1)
    return page


async def main():
    pages = [fetch(number) for number in range(3)]  # <- here
    print(len(pages), "pages")


asyncio.run(main())
