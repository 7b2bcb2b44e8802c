# expect: failing: 2.0
"""The number in the worker."""
import asyncio
import contextvars

request = contextvars.ContextVar("request", default="-")


def log(book, text):
    book.append(f"{request.get()} {text}")


async def evening(orders, find, book):
    rail = asyncio.Queue()
    workers = [asyncio.create_task(worker(rail, find, book))
               for _ in range(1)]
    await asyncio.gather(*[handle(number, dish, rail, book)
                           for number, dish in orders])
    await rail.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


async def handle(number, dish, rail, book):
    loop = asyncio.get_running_loop()
    request.set(number)
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
    while True:
        number, dish, answer = await rail.get()
        note = request.set(number)
        try:
            log(book, "looking up")
            answer.set_result(await find(dish))
        except Exception as error:
            answer.set_exception(error)
        finally:
            request.reset(note)
        log(book, "free")
        rail.task_done()
