"""The same three dishes, handed in together."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    print(f"{dish} ready")


async def main():
    await asyncio.gather(
        cook("salad", 1),
        cook("pasta", 2),
        cook("pizza", 3),
    )


asyncio.run(main())
