"""Ten workers for two thousand jobs."""
import asyncio


async def worker(jobs):
    while True:
        await jobs.get()
        await asyncio.sleep(0.001)
        jobs.task_done()


async def main():
    jobs = asyncio.Queue()
    for number in range(2000):
        jobs.put_nowait(number)
    workers = [asyncio.create_task(worker(jobs)) for _ in range(10)]
    await jobs.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


asyncio.run(main())
