import asyncio


async def mirror(name, delay):
    try:
        await asyncio.sleep(delay)
        return name
    finally:
        print(name, "leaves")


async def main():
    tasks = [asyncio.create_task(mirror(name, delay), name=name) for name, delay in (("a", 0.3), ("b", 0.05), ("c", 0.6))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([task.result() for task in done], len(pending))
    for task in tasks:
        task.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    for earliest in asyncio.as_completed([mirror("x", 0.1), mirror("y", 0.02)]):
        print(await earliest)


asyncio.run(main())
