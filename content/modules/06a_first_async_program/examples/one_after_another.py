"""Three dishes, one await below the other."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    print(f"{dish} ready")


async def main():
    await cook("salad", 1)
    await cook("pasta", 2)
    await cook("pizza", 3)


asyncio.run(main())
