"""A child process that is waited for in the asynchronous way."""
# clock: real
import asyncio
import sys


async def main():
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", "import time; time.sleep(0.2)")
    print(await child.wait())


asyncio.run(main())
