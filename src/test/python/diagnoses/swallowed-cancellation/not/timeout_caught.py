"""A timeout turns its cancellation into a TimeoutError."""
import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(10)
    except TimeoutError:
        print("too late")
    try:
        await asyncio.wait_for(asyncio.sleep(10), 1)
    except (TimeoutError, asyncio.CancelledError):
        print("too late again")
    await asyncio.sleep(0.1)


asyncio.run(main())
