"""An object keeps its own task."""
import asyncio


class Clock:
    def __init__(self):
        self.beats = 0
        self.task = asyncio.create_task(self.run())

    async def run(self):
        while self.beats < 3:
            self.beats += 1
            await asyncio.sleep(0.1)


async def main():
    clock = Clock()
    await asyncio.sleep(0.5)
    print(clock.beats)


asyncio.run(main())
