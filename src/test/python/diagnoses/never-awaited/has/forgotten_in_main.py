"""The call that everybody forgets to await once."""
import asyncio


async def brew(cups):
    await asyncio.sleep(0.1)
    print(f"{cups} cups are ready")


async def main():
    brew(2)  # <- here
    await asyncio.sleep(0.5)
    print("good morning")


asyncio.run(main())
