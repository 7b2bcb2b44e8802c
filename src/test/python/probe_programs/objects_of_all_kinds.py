import asyncio


class Stack(asyncio.LifoQueue):
    def __init__(self, size):
        super().__init__(size)


async def use(name, lock, semaphore, barrier):
    async with semaphore:
        async with lock:
            print(name, "alone")
            await asyncio.sleep(0.01)
    await barrier.wait()
    print(name, "passed")


async def main():
    lock, semaphore, barrier = asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Barrier(3)
    await asyncio.gather(*(use(name, lock, semaphore, barrier) for name in "abc"))
    stack = Stack(2)
    queue = asyncio.PriorityQueue()
    for number in (3, 1, 2):
        queue.put_nowait((number, object))
    producer = asyncio.create_task(fill(stack))
    await asyncio.sleep(0.01)
    print([await stack.get() for _ in range(4)], [(await queue.get())[0] for _ in range(3)])
    await producer
    condition = asyncio.Condition()
    waiting = asyncio.create_task(until(condition))
    await asyncio.sleep(0)
    async with condition:
        condition.notify_all()
    await waiting
    for attempt in (lambda: asyncio.Semaphore(-1), lambda: asyncio.Barrier(0), lock.release, semaphore.release):
        try:
            attempt()
        except (ValueError, RuntimeError) as problem:
            print(type(problem).__name__, problem)
    asyncio.Semaphore(-1)


async def fill(stack):
    for number in range(4):
        await stack.put(number)


async def until(condition):
    async with condition:
        await condition.wait()
        print("notified")


asyncio.run(main())
