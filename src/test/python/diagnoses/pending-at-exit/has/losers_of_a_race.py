"""wait() leaves those that were slower."""
import asyncio


async def ask(server, seconds):
    await asyncio.sleep(seconds)
    return server


async def main():
    tasks = [asyncio.create_task(ask(name, n)) for n, name in enumerate("abc", 1)]  # <- here
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(done.pop().result(), len(pending))


asyncio.run(main())
