# expect: own_number: belong
"""The number in the worker."""
import asyncio
import contextvars

current = "-"


def log(book, text):
    book.append(f"{current} {text}")


async def evening(orders, find, book):
    rail = asyncio.Queue()
    workers = [asyncio.create_task(worker(rail, find, book))
               for _ in range(2)]
    await asyncio.gather(*[handle(number, dish, rail, book)
                           for number, dish in orders])
    await rail.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


async def handle(number, dish, rail, book):
    loop = asyncio.get_running_loop()
    global current
    current = number
    log(book, f"asked for {dish}")
    start, answer = loop.time(), loop.create_future()
    await rail.put((number, dish, answer))
    try:
        await answer
        log(book, f"done in {loop.time() - start:.1f} s")
    except Exception as error:
        kind = type(error).__name__
        log(book, f"failed in {loop.time() - start:.1f} s: {kind}")


async def worker(rail, find, book):
    global current
    while True:
        number, dish, answer = await rail.get()
        current = number
        try:
            log(book, "looking up")
            answer.set_result(await find(dish))
        except Exception as error:
            answer.set_exception(error)
        current = "-"
        log(book, "free")
        rail.task_done()
