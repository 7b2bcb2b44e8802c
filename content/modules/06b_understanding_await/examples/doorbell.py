"""A place for an answer that someone else will bring."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def courier(bell):
    await asyncio.sleep(2)
    bell.set_result("a parcel")


async def main():
    bell = asyncio.get_running_loop().create_future()
    coming = asyncio.create_task(courier(bell))
    try:
        print(bell.result())
    except asyncio.InvalidStateError:
        print("nothing yet")
    print(await bell)
    print(bell.result())
    await coming


asyncio.run(main())
