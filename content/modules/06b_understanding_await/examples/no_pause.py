"""Four awaits that do not wait, and one that does."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def ben():
    print("Ben's turn")


async def main():
    chopping = asyncio.create_task(ben())
    async with asyncio.Lock():
        print("lock taken")
    rail = asyncio.Queue()
    await rail.put("soup")
    print("slip on the rail")
    print(await rail.get(), "taken from the rail")
    place = asyncio.get_running_loop().create_future()
    place.set_result("bread")
    print(await place, "was there already")
    await asyncio.sleep(0)
    print("main again")
    await chopping


asyncio.run(main())
