"""The answer that got lost."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

charged = []
seen = {}


async def bank(amount, key=None):
    if key in seen:
        return seen[key]
    charged.append(amount)
    if key is not None:
        seen[key] = "paid"
    if len(charged) == 1:
        raise ConnectionError("the answer got lost")
    return "paid"


async def pay(amount, key=None):
    for number in range(3):
        try:
            return await bank(amount, key)
        except ConnectionError:
            await asyncio.sleep(1)


async def main():
    print(await pay(20), charged)
    charged.clear()
    print(await pay(20, key="order 7"), charged)


asyncio.run(main())
