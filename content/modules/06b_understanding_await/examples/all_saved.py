"""Three orders, two of them saved."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

saved = []


async def save(order):
    await asyncio.sleep(1)
    saved.append(order)


async def main():
    await save("soup")
    save("pizza")
    await save("salad")
    print(*saved)


asyncio.run(main())
