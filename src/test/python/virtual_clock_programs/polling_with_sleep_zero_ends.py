import asyncio

ready = False


async def switch():
    global ready
    await asyncio.sleep(0.1)
    ready = True


async def main():
    task = asyncio.create_task(switch())
    while not ready:
        await asyncio.sleep(0)
    await task
    print("seen")


asyncio.run(main())
