"""An awaitable of your own."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


class EggTimer:
    def __init__(self, seconds):
        self.seconds = seconds

    def __await__(self):
        yield from asyncio.sleep(self.seconds).__await__()
        return f"egg after {self.seconds} s"


async def main():
    timer = EggTimer(2)
    print(await timer)
    print(await timer)


asyncio.run(main())
