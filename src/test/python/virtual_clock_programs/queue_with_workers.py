import asyncio


async def worker(name, queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(job / 20)
        print(name, "did", job)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=3)
    workers = [asyncio.create_task(worker(name, queue), name=name) for name in "ab"]
    for job in (5, 9, 3, 11, 2):
        await queue.put(job)
    await queue.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


asyncio.run(main())
