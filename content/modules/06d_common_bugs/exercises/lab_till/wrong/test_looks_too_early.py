# expect: accepts: right program
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
        await asyncio.sleep(1)

    till = program.Till(card)
    paying = [asyncio.create_task(till.pay(guest, 10)) for guest in "AB"]
    await asyncio.sleep(0)
    assert till.total == 20
    await asyncio.gather(*paying)
