"""A login, then two pages."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["4/fit"]
# ///
import asyncio


async def login(name):
    await asyncio.sleep(1)
    return f"ticket of {name}"


async def page(ticket, seconds):
    await asyncio.sleep(seconds)
    print(f"page of {seconds} s")


async def main():
    ticket = await login("Ada")
    print(ticket)
    await asyncio.gather(page(ticket, 1), page(ticket, 2))


asyncio.run(main())
