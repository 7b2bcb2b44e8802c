"""The queue is empty, and the workers wait on."""
import asyncio


async def worker(jobs):
    while True:
        await jobs.get()
        await asyncio.sleep(0.1)
        jobs.task_done()


async def main():
    jobs = asyncio.Queue()
    workers = [asyncio.create_task(worker(jobs)) for _ in range(2)]  # <- here
    for number in range(4):
        jobs.put_nowait(number)
    await jobs.join()
    print("all done by", len(workers))


asyncio.run(main())
