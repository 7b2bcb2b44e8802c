"""Each page names the next one."""
import asyncio


async def fetch(page):
    await asyncio.sleep(0.1)
    return page + 1


async def main():
    page = 0
    for _ in range(4):
        page = await fetch(page)
    token = await fetch(page)
    answer = await fetch(token)
    print(answer)


asyncio.run(main())
