"""Two keys, taken in two orders."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def cook(name, first, second):
    async with first:
        print(f"{name} holds one key")
        await asyncio.sleep(1)
        async with second:
            print(f"{name} cooks")


async def evening(keys_of_ben):
    oven, knife = asyncio.Lock(), asyncio.Lock()
    keys = {"oven": oven, "knife": knife}
    first, second = keys_of_ben
    try:
        async with asyncio.timeout(3):
            await asyncio.gather(
                cook("Ada", oven, knife),
                cook("Ben", keys[first], keys[second]),
            )
    except TimeoutError:
        print("nobody moves")


asyncio.run(evening(["knife", "oven"]))
print("---")
asyncio.run(evening(["oven", "knife"]))
