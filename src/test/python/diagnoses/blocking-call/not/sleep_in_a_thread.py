"""A blocking call may block a thread of its own."""
# clock: real
import asyncio
import time


def read_sensor(number):
    time.sleep(0.2)
    return number * 10


async def main():
    print(await asyncio.to_thread(read_sensor, 4))


asyncio.run(main())
