"""Four tries and their pauses."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

calls = 0


async def supplier():
    global calls
    calls += 1
    await asyncio.sleep(0.1)
    if calls < 4:
        raise ConnectionError("no answer")
    return "flour"


async def retry(work, tries, first_pause):
    pause = first_pause
    for number in range(1, tries + 1):
        try:
            return await work()
        except ConnectionError:
            if number == tries:
                raise
        await asyncio.sleep(pause)
        pause *= 2


async def main():
    start = asyncio.get_running_loop().time()
    print(await retry(supplier, tries=5, first_pause=1))
    seconds = asyncio.get_running_loop().time() - start
    print(f"{calls} calls, {seconds:.1f} s")


asyncio.run(main())
