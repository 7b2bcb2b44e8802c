"""A limit for one try, a limit for the whole evening."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def main():
    try:
        async with asyncio.timeout(3):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(2)
            except TimeoutError:
                print("the starter is taking too long")
            await asyncio.sleep(5)
            print("main course served")
    except TimeoutError:
        print("time to catch the bus")


asyncio.run(main())
