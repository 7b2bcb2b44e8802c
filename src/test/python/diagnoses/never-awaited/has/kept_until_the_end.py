"""A coroutine kept in a global variable is still unstarted when the program ends."""
import asyncio


async def greet(name):
    await asyncio.sleep(0.1)
    print("hello", name)


later = greet("Ada")  # <- here


async def main():
    await greet("Ben")


asyncio.run(main())
