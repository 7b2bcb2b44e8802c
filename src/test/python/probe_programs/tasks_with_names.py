import asyncio


async def tick(name, times):
    for number in range(times):
        await asyncio.sleep(0.05)
        print(name, number, asyncio.current_task().get_name())
    return times


async def main():
    first = asyncio.create_task(tick("first", 3), name="first")
    await asyncio.sleep(0.02)
    second = asyncio.create_task(tick("second", 2))
    second.set_name("renamed")
    print(first, second.get_coro().__name__)
    print(await first, await second)


asyncio.run(main())
