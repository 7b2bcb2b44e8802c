"""The same chain, from top to bottom."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def check_card(name):
    await asyncio.sleep(1)
    if name == "Ben":
        raise ValueError("card has expired")


async def lend(name):
    try:
        await check_card(name)
        await asyncio.sleep(1)
        print(f"{name}: book arrived")
    except ValueError as problem:
        print(f"{name}: {problem}")


async def main():
    await asyncio.gather(lend("Ada"), lend("Ben"))


asyncio.run(main())
