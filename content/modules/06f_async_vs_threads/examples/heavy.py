"""Heavy work in other kitchens."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6f/choose", "6f/offload"]
# ///
import asyncio
import os
from concurrent.futures import ProcessPoolExecutor


def grind(sacks):
    return os.getpid(), sum(number % 7 for number in range(sacks))


async def heartbeat(beats):
    while True:
        await asyncio.sleep(0.05)
        beats.append("beat")


async def main():
    beats = []
    heart = asyncio.create_task(heartbeat(beats))
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=2) as kitchens:
        work = [loop.run_in_executor(kitchens, grind, n * 10**6)
                for n in [1, 2, 3]]
        answers = await asyncio.gather(*work)
    heart.cancel()
    print([total for _, total in answers])
    print("in this process:", os.getpid() in dict(answers))
    print("the heart beat:", len(beats) > 0)


if __name__ == "__main__":
    asyncio.run(main())
