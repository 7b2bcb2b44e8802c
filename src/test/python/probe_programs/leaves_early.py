import asyncio
import atexit
import sys


async def leave():
    await asyncio.sleep(0.01)
    print("leaving")
    sys.exit(3)


async def main():
    task = asyncio.create_task(leave())
    try:
        await asyncio.sleep(5)
    finally:
        print("main ends", task.done())


atexit.register(print, "at exit")
asyncio.run(main())
