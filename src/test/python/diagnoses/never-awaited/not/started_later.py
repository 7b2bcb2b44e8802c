"""A coroutine made early and awaited late."""
import asyncio


async def fetch(page):
    await asyncio.sleep(0.1)
    return page


async def main():
    slip = fetch(7)
    print("made")
    print(await slip)


asyncio.run(main())
