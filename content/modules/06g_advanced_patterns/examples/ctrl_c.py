"""Ctrl-C, step by step."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6g/stop"]
# ///
import asyncio
import signal


async def serve():
    try:
        await asyncio.sleep(60)
    finally:
        print("oven off")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, signal.raise_signal, signal.SIGINT)
    try:
        async with asyncio.TaskGroup() as kitchen:
            kitchen.create_task(serve())
    except asyncio.CancelledError:
        print("main cancelled")
        raise


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("KeyboardInterrupt")
