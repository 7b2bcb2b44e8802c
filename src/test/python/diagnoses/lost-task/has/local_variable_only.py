"""A local name keeps the task only as long as the function runs."""
import asyncio
import gc


async def listen():
    inbox = asyncio.Queue()
    print(await inbox.get())


async def start():
    listener = asyncio.create_task(listen())  # <- here
    await asyncio.sleep(0)
    return listener.get_name() != ""


async def main():
    print(await start())
    gc.collect()
    await asyncio.sleep(0.1)


asyncio.run(main())
