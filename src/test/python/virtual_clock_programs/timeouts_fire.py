import asyncio


async def main():
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(10)
    except TimeoutError:
        print("too slow")
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 0.1)
    except TimeoutError:
        print("nobody came")
    print(await asyncio.wait_for(asyncio.sleep(0.05, "in time"), 1))


asyncio.run(main())
