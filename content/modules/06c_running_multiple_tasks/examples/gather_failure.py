"""gather and a burned toast."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    if dish == "toast":
        raise ValueError("toast burned")
    print(f"{dish} ready")


async def main():
    try:
        await asyncio.gather(cook("toast", 1), cook("soup", 2))
    except ValueError as problem:
        print(problem)
    await asyncio.sleep(2)
    print("kitchen closed")


asyncio.run(main())
