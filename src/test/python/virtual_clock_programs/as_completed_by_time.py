import asyncio


async def job(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    for following in asyncio.as_completed([job(0.3), job(0.1), job(0.2)]):
        print(await following)


asyncio.run(main())
