"""A race that happens every time."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


class Desk:
    def __init__(self, check_card):
        self.seats = 1
        self.check_card = check_card

    async def book(self):
        if self.seats > 0:
            await self.check_card()
            self.seats -= 1


async def quick():
    pass


async def test(check_card):
    desk = Desk(check_card)
    await asyncio.gather(desk.book(), desk.book())
    return "passed" if desk.seats == 0 else "FAILED"


async def main():
    print("quick card:", await test(quick))
    gate = asyncio.Event()
    asyncio.get_running_loop().call_later(1, gate.set)
    print("slow card:", await test(gate.wait))


asyncio.run(main())
