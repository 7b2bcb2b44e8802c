# expect: side_by_side: queue
"""The till that forgets."""
import asyncio

KIND = "lost-update"
WHO = "pay"


class Till:
    def __init__(self, check_card):
        self.check_card = check_card
        self.total = 0
        self.lock = asyncio.Lock()

    async def pay(self, guest, amount):
        async with self.lock:
            before = self.total
            await self.check_card(guest)
            self.total = before + amount
            return f"{guest} paid {amount}"

    async def cash(self, amount):
        async with self.lock:
            self.total += amount


async def test_two_at_once(program):
    async def slow_card(guest):
        await asyncio.sleep(1)

    till = program.Till(slow_card)
    await asyncio.gather(till.pay("Ada", 10), till.pay("Ben", 5))
    assert till.total == 15
