"""A helper that wants the same key."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6d/race"]
# ///
import asyncio

till = asyncio.Lock()
money = 0


async def put_in(coins):
    global money
    async with till:
        money += coins


async def sell(price):
    async with till:
        print("sold for", price)
        await put_in(price)


async def main():
    try:
        async with asyncio.timeout(2):
            await sell(5)
    except TimeoutError:
        print("nobody moved")
    print("in the till:", money)


asyncio.run(main())
