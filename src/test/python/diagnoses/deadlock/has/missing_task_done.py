"""join() waits for a task_done() that never comes."""
import asyncio


async def worker(jobs):
    for _ in range(3):
        await jobs.get()
        await asyncio.sleep(0.1)


async def main():
    jobs = asyncio.Queue()
    for number in range(3):
        jobs.put_nowait(number)
    working = asyncio.create_task(worker(jobs))
    await jobs.join()  # <- here
    await working


asyncio.run(main())
