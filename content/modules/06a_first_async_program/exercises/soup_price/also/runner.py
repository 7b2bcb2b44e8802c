"""The price of the soup."""
import asyncio


async def receipt(ask, dish):
    slip = ask(dish)
    price = await slip
    return dish + ": " + str(price) + " euros"


async def ask_chef(dish):
    await asyncio.sleep(1)
    return len(dish)


async def main():
    print(await receipt(ask_chef, "soup"))


if __name__ == "__main__":
    with asyncio.Runner() as runner:
        runner.run(main())
    print("kitchen closed")
