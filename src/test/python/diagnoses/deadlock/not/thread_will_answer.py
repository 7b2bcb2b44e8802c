"""A thread sets the result in a while."""
# clock: real
import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    answer = loop.create_future()
    timer = threading.Timer(0.2, loop.call_soon_threadsafe, [answer.set_result, 42])
    timer.start()
    print(await answer)


asyncio.run(main())
