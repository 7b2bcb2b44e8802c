import asyncio
import sys


async def main():
    await asyncio.sleep(0.1)
    print("leaving", sys.argv[1:], __name__)
    sys.exit(3)


asyncio.run(main())
