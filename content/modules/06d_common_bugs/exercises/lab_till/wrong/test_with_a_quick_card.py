# expect: catches: loses
"""The till that forgets."""
import asyncio

KIND = "lost-update"
WHO = "pay"


class Till:
    def __init__(self, check_card):
        self.check_card = check_card
        self.total = 0


    async def pay(self, guest, amount):
        await self.check_card(guest)
        self.total += amount
        return f"{guest} paid {amount}"

    async def cash(self, amount):
        self.total += amount


async def test_two_at_once(program):
    async def card(guest):
        return True

    till = program.Till(card)
    await asyncio.gather(till.pay("Ada", 10), till.pay("Ben", 5))
    assert till.total == 15
