"""The price of the soup."""
import asyncio


def receipt(ask, dish):
    price = ask(dish)
    return f"{dish}: {price} euros"


async def ask_chef(dish):
    await asyncio.sleep(1)
    return len(dish)


async def main():
    print(receipt(ask_chef, "soup"))


if __name__ == "__main__":
    main()
    print("kitchen closed")
