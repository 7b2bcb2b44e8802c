import asyncio


async def save():
    await asyncio.sleep(0.2)
    print("saved")


async def party(barrier, name, seconds):
    await asyncio.sleep(seconds)
    await barrier.wait()


async def main():
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(saving), 0.1)
    except TimeoutError:
        print("not waiting any longer")
    await saving
    barrier = asyncio.Barrier(2)
    await asyncio.gather(party(barrier, "a", 0.05), party(barrier, "b", 0.1))
    print("all here", barrier.broken)


asyncio.run(main())
