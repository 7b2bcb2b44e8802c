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
    loop = asyncio.get_running_loop()
    request.set(number)
    log(book, f"asked for {dish}")
    start, answer = loop.time(), loop.create_future()
    await rail.put((dish, answer))
    try:
        await answer
        log(book, f"done in {loop.time() - start:.1f} s")
    except Exception as error:
        kind = type(error).__name__
        log(book, f"failed in {loop.time() - start:.1f} s: {kind}")


async def worker(rail, find, book):
    while True:
        dish, answer = await rail.get()
        log(book, "looking up")
        answer.set_result(await find(dish))
        rail.task_done()
        log(book, "free")


if __name__ == "__main__":
    async def find(dish):
        await asyncio.sleep(2 if dish == "soup" else 1)
        if dish == "stone":
            raise LookupError("nobody sells that")

    book = []
    try:
        orders = [(7, "soup"), (8, "stone"), (9, "cake")]
        asyncio.run(asyncio.wait_for(evening(orders, find, book), 10))
    except TimeoutError:
        print("after ten seconds, somebody still waits")
    print(*book, sep="\n")
