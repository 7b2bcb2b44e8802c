"""Whose bell rang?"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def old_driver():
    await asyncio.sleep(1)
    raise TimeoutError("the card terminal timed out")


async def slow():
    await asyncio.sleep(60)


async def main():
    for work in [old_driver, slow]:
        try:
            async with asyncio.timeout(3) as limit:
                await work()
        except TimeoutError:
            print(work.__name__, "| our bell:", limit.expired())


asyncio.run(main())
