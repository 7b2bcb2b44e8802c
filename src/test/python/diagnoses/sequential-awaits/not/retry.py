"""Try again until it works."""
import asyncio


async def fetch(attempt):
    await asyncio.sleep(0.1)
    if attempt < 2:
        raise OSError("busy")
    return "page"


async def main():
    for number in range(5):
        try:
            page = await fetch(number)
        except OSError:
            print("again")
        else:
            print(page)
            break


asyncio.run(main())
