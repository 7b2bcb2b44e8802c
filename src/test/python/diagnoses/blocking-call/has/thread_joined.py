"""Waiting for a thread with join() makes the loop wait, too."""
# clock: real
import asyncio
import threading
import time


async def main():
    worker = threading.Thread(target=time.sleep, args=(0.3,))
    worker.start()
    worker.join()  # <- here
    await asyncio.sleep(0)
    print("joined")


asyncio.run(main())
