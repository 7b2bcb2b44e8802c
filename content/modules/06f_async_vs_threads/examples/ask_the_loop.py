"""A thread that asks the loop."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6f/back"]
# ///
import asyncio
import threading

loop_thread = threading.get_ident()


async def price(dish):
    await asyncio.sleep(0.1)
    print("in the loop's thread:", threading.get_ident() == loop_thread)
    if dish == "cake":
        raise ValueError("no cake today")
    return 3


def old_till(loop):
    for dish in ["tea", "cake"]:
        answer = asyncio.run_coroutine_threadsafe(price(dish), loop)
        try:
            print(dish, answer.result(timeout=5))
        except ValueError as error:
            print(dish, error)


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(old_till, loop)


asyncio.run(main())
