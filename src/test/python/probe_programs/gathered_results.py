import asyncio


async def fetch(name, delay):
    print(name, "starts")
    await asyncio.sleep(delay)
    print(name, "is done")
    return name.upper()


async def main():
    print(await asyncio.gather(fetch("slow", 0.15), fetch("fast", 0.05), fetch("middle", 0.1)))


asyncio.run(main())
