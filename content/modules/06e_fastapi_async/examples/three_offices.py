"""Three offices, one deadline."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6e/fan"]
# ///
import asyncio


async def office(name, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"{name} ok"
    except asyncio.CancelledError:
        print(name, "called off")
        raise


async def at_most(seconds, call):
    try:
        async with asyncio.timeout(seconds):
            return await call
    except TimeoutError:
        return "unknown"


async def page():
    return await asyncio.gather(
        at_most(1, office("price", 0.3)),
        at_most(1, office("route", 0.5)),
        at_most(1, office("customs", 5)))


async def main():
    print(await page())


asyncio.run(main())
