import asyncio

running = peak = 0


async def fetch(gate, number):
    global running, peak
    async with gate:
        running += 1
        peak = max(peak, running)
        await asyncio.sleep(0.05)
        running -= 1
    return number


async def main():
    gate = asyncio.Semaphore(3)
    print(await asyncio.gather(*(fetch(gate, number) for number in range(9))), peak)


asyncio.run(main())
