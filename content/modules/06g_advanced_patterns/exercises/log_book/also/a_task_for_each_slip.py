"""The number in the worker."""
import asyncio
import contextvars

request = contextvars.ContextVar("request", default="-")


def log(book, text):
    book.append(f"{request.get()} {text}")


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
    request.set(number)
    log(book, f"asked for {dish}")
    start = asyncio.get_running_loop().time()
    over = asyncio.Event()
    slip = {"number": number, "dish": dish, "over": over, "error": None}
    rail.put_nowait(slip)
    await over.wait()
    seconds = asyncio.get_running_loop().time() - start
    if slip["error"] is None:
        log(book, f"done in {seconds:.1f} s")
    else:
        log(book, f"failed in {seconds:.1f} s: {slip['error']}")


async def serve(slip, find, book):
    request.set(slip["number"])
    log(book, "looking up")
    try:
        await find(slip["dish"])
    except Exception as error:
        slip["error"] = type(error).__name__
    slip["over"].set()


async def worker(rail, find, book):
    while True:
        slip = await rail.get()
        await asyncio.create_task(serve(slip, find, book))
        log(book, "free")
        rail.task_done()
