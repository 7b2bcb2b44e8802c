"""An object that can be awaited, but need not be."""
import asyncio


class Ticket:
    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return "in"


async def main():
    Ticket()
    print(await Ticket())


asyncio.run(main())
