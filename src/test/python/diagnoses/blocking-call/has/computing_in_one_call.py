"""A long computation, called from a coroutine."""
# clock: real
import asyncio


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


async def compute():
    await asyncio.sleep(0)
    return fib(32)  # <- here


async def main():
    print(await compute())


asyncio.run(main())
