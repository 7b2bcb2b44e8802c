"""The awaits inside async with."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


class Oven:
    async def __aenter__(self):
        await asyncio.sleep(2)
        print("oven hot")
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(1)
        print("oven cool")


async def main():
    try:
        async with Oven():
            print("pizza dropped")
            raise ValueError("on the floor")
    except ValueError:
        print("floor swept")


asyncio.run(main())
