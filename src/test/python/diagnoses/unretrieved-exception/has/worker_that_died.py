"""A worker dies of its first bad job."""
import asyncio


async def worker(jobs):
    while True:
        job = await jobs.get()
        print(10 // job)


async def main():
    jobs = asyncio.Queue()
    for job in (5, 0, 2):
        jobs.put_nowait(job)
    working = asyncio.create_task(worker(jobs))  # <- here
    await asyncio.sleep(1)
    print(working.done())


asyncio.run(main())
