# expect: line: second kitchen
"""The price of the soup."""
import asyncio


async def receipt(ask, dish):
    price = asyncio.run(ask(dish))
    return f"{dish}: {price} euros"


async def ask_chef(dish):
    await asyncio.sleep(1)
    return len(dish)


async def main():
    print(await receipt(ask_chef, "soup"))


if __name__ == "__main__":
    asyncio.run(main())
    print("kitchen closed")
