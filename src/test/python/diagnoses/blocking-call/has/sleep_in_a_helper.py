"""The blocking call hides in an ordinary function."""
import asyncio
import time


def read_sensor(number):
    time.sleep(0.2)  # <- here
    return number * 10


async def measure(number):
    await asyncio.sleep(0)
    return read_sensor(number)


async def main():
    print(await asyncio.gather(measure(1), measure(2)))


asyncio.run(main())
