"""The worker drops the job and takes the next one."""
import asyncio


async def worker(jobs):
    for job in jobs:
        try:
            await asyncio.sleep(1)
            print("did", job)
        except asyncio.CancelledError:  # <- here
            print("skipped", job)


async def main():
    task = asyncio.create_task(worker(["a", "b", "c"]))
    await asyncio.sleep(0.5)
    task.cancel()
    await task


asyncio.run(main())
