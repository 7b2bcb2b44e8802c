"""A coroutine that is not needed after all, and closed."""
import asyncio


async def fetch(page):
    await asyncio.sleep(0.1)
    return page


async def main():
    slip = fetch(7)
    slip.close()
    print("not needed")


asyncio.run(main())
