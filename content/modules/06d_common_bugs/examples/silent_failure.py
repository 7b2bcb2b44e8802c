"""An error that waits to be picked up."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


def report(loop, context):
    print(context["message"])


async def bake():
    await asyncio.sleep(1)
    raise ValueError("burned")


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    baking = asyncio.create_task(bake())
    await asyncio.sleep(2)
    print("main saw nothing")
    del baking
    await asyncio.sleep(0.1)
    print("main goes home")


asyncio.run(main())
