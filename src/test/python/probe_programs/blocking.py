import asyncio
import time


async def heartbeat():
    for beat in range(3):
        print("beat", beat)
        await asyncio.sleep(0.1)


async def rude():
    await asyncio.sleep(0.05)
    time.sleep(0.2)
    print("rude")
    sum(number * number for number in range(300_000))
    print("busy")


async def main():
    await asyncio.gather(heartbeat(), rude())


asyncio.run(main())
