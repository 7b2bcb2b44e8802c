# expect: refused: refused
"""The till that forgets."""
import asyncio

KIND = "lost-update"
WHO = "pay"


class Till:
    def __init__(self, check_card):
        self.check_card = check_card
        self.total = 0


    async def pay(self, guest, amount):
        self.total += amount
        await self.check_card(guest)
        return f"{guest} paid {amount}"

    async def cash(self, amount):
        self.total += amount


async def test_two_at_once(program):
    async def slow_card(guest):
        await asyncio.sleep(1)

    till = program.Till(slow_card)
    await asyncio.gather(till.pay("Ada", 10), till.pay("Ben", 5))
    assert till.total == 15
