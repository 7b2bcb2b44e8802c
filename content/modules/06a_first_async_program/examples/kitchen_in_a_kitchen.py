"""A kitchen opened inside a kitchen."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def greet(guest):
    await asyncio.sleep(1)
    return f"hello {guest}"


async def main():
    slip = greet("Ada")
    try:
        print(asyncio.run(slip))
    except RuntimeError as error:
        print(error)
    print(await slip)


asyncio.run(main())
