"""The price of the soup."""
import asyncio


async def receipt(ask, dish):
    return f"{dish}: {await ask(dish)} euros"


async def ask_chef(dish):
    await asyncio.sleep(1)
    return len(dish)


async def main():
    line = await receipt(ask_chef, "soup")
    return line


if __name__ == "__main__":
    print(asyncio.run(main()))
    print("kitchen closed")
