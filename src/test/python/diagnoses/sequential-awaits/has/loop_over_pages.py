"""Pages fetched one after the other, and printed as they come."""
import asyncio


async def fetch(url):
    await asyncio.sleep(0.5)
    return f"<html>{url}</html>"


async def main():
    for url in ["a", "b", "c"]:
        page = await fetch(url)  # <- here
        print(url, len(page))


asyncio.run(main())
