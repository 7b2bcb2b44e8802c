"""A table for Ada: a first async program."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def greet(guest):
    print(f"hello {guest}")
    await asyncio.sleep(1)
    print(f"table ready for {guest}")


asyncio.run(greet("Ada"))
print("kitchen closed")
