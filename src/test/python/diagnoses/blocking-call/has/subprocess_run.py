"""subprocess.run waits for the child with the loop stopped."""
# clock: real
import asyncio
import subprocess
import sys


async def main():
    subprocess.run([sys.executable, "-c", "import time; time.sleep(0.2)"])  # <- here
    await asyncio.sleep(0)
    print("child is done")


asyncio.run(main())
