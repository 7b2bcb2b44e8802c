"""Calling does not start anything: the list is run in a row."""
import asyncio


async def fetch(number):
    await asyncio.sleep(0.3)
    return number * 10


async def main():
    slips = [fetch(number) for number in range(4)]
    for slip in slips:
        print(await slip)  # <- here


asyncio.run(main())
