"""A slip is not a pizza: what the call gives."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def bake(guest):
    print(f"{guest}: pizza in")
    await asyncio.sleep(1)
    print(f"{guest}: pizza out")


slip = bake("Ada")
print("slip written")
print(type(slip).__name__)
asyncio.run(slip)
