import asyncio
import os


async def main():
    print("before", flush=True)
    os._exit(9)


asyncio.run(main())
