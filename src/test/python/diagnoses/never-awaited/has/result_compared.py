"""The result of the call is compared as if it were the answer."""
import asyncio


async def is_open(shop):
    await asyncio.sleep(0.1)
    return shop == "bakery"


async def main():
    for shop in ("bakery", "bank"):
        if is_open(shop):  # <- here
            print(shop, "is open")


asyncio.run(main())
