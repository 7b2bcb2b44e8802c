import asyncio
import gc


async def save(item):
    print("saved", item)


async def crash():
    raise RuntimeError("nobody looks at me")


async def main():
    save("first")
    kept = save("second")
    task = asyncio.create_task(crash())
    await asyncio.sleep(0)
    del task
    del kept
    asyncio.create_task(asyncio.sleep(60))
    lost = asyncio.get_running_loop().create_future()
    lost.set_exception(OSError("lost"))
    del lost
    gc.collect()
    await asyncio.sleep(0.01)


asyncio.run(main())
left = save("third")
