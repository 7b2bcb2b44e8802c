import asyncio


async def inner():
    await asyncio.sleep(0.01)
    try:
        return {}["missing"]
    except KeyError as problem:
        raise LookupError("outer") from problem


async def main():
    async with asyncio.timeout(1):
        await inner()


asyncio.run(main())
