import asyncio


async def forever():
    await asyncio.Event().wait()


async def main():
    for attempt in (asyncio.wait_for(forever(), 0.05), asyncio.wait_for(asyncio.shield(forever()), 0.02)):
        try:
            await attempt
        except TimeoutError as problem:
            print(repr(problem))
    try:
        async with asyncio.timeout(0.05) as outer:
            async with asyncio.timeout(10):
                await forever()
    except TimeoutError:
        print("outer", outer.expired())


asyncio.run(main())
