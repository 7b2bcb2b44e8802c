"""The one who cancels a child may catch the child's CancelledError."""
import asyncio
import contextlib


async def beat():
    while True:
        await asyncio.sleep(1)


async def main():
    child = asyncio.create_task(beat())
    await asyncio.sleep(2.5)
    child.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await child
    other = asyncio.create_task(beat())
    await asyncio.sleep(0.5)
    other.cancel()
    try:
        await other
    except asyncio.CancelledError:
        print("both have stopped")
    await asyncio.sleep(0.1)


asyncio.run(main())
