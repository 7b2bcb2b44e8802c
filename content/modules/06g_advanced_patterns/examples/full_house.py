"""A full house says so."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6g/flow"]
# ///
import asyncio


async def cook(rail, served):
    loop = asyncio.get_running_loop()
    while True:
        since = await rail.get()
        await asyncio.sleep(0.5)
        served.append(loop.time() - since)
        rail.task_done()


async def evening(places):
    loop = asyncio.get_running_loop()
    rail, served, refused = asyncio.Queue(places), [], 0
    cooks = [asyncio.create_task(cook(rail, served)) for _ in range(2)]
    for order in range(12):
        try:
            rail.put_nowait(loop.time())
        except asyncio.QueueFull:
            refused += 1
    await rail.join()
    for task in cooks:
        task.cancel()
    print(f"refused {refused}, longest wait {max(served):.0f} s")


async def main():
    await evening(places=1000)
    await evening(places=4)


asyncio.run(main())
