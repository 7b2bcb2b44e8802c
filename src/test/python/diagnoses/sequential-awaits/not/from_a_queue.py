"""A worker takes what comes."""
import asyncio


async def handle(job):
    await asyncio.sleep(0.1)
    return job


async def worker(jobs):
    while not jobs.empty():
        job = await jobs.get()
        print(await handle(job))
        jobs.task_done()


async def main():
    jobs = asyncio.Queue()
    for number in range(3):
        jobs.put_nowait(number)
    await worker(jobs)


asyncio.run(main())
