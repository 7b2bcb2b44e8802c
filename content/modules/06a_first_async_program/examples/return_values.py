"""Values that come back through await."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def bake(guest, seconds):
    await asyncio.sleep(seconds)
    return f"pizza for {guest}"


async def main():
    pizza = await bake("Ada", 1)
    print(pizza)
    return "till counted"


evening = asyncio.run(main())
print(evening)
