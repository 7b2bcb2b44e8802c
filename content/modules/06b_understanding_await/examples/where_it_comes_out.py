"""Where the error comes out."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def bake():
    await asyncio.sleep(1)
    raise ValueError("burned")


async def serve():
    try:
        return await bake()
    finally:
        print("tray put away")


async def main():
    try:
        slip = serve()
        print("slip written")
    except ValueError:
        print("caught at the call")

    try:
        await slip
    except ValueError:
        print("caught at the await")


asyncio.run(main())
