"""A semaphore for each call limits nobody."""
import asyncio


async def work(number):
    await asyncio.sleep(0.1)
    return number


async def start(number):
    gate = asyncio.Semaphore(5)
    await gate.acquire()
    task = asyncio.create_task(work(number))  # <- here
    gate.release()
    return task


async def main():
    tasks = [await start(number) for number in range(1100)]
    print(len(await asyncio.gather(*tasks)))


asyncio.run(main())
