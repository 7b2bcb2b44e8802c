"""News in the order it arrives."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6c/choose"]
# ///
import asyncio


async def fetch(city, seconds):
    await asyncio.sleep(seconds)
    return city


async def main():
    requests = [fetch("Oslo", 3), fetch("Rome", 1), fetch("Lima", 2)]
    for next_answer in asyncio.as_completed(requests):
        print(await next_answer)


asyncio.run(main())
