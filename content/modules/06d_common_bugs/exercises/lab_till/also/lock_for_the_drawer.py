"""The till that forgets."""
import asyncio

KIND = "lost-update"
WHO = "pay"


class Till:
    def __init__(self, check_card):
        self.check_card = check_card
        self.drawer = asyncio.Lock()
        self.total = 0

    async def pay(self, guest, amount):
        await self.check_card(guest)
        await self.cash(amount)
        return f"{guest} paid {amount}"

    async def cash(self, amount):
        async with self.drawer:
            before = self.total
            await asyncio.sleep(0)
            self.total = before + amount


async def test_cash_meanwhile(program):
    gate = asyncio.Event()

    async def card(guest):
        await gate.wait()

    till = program.Till(card)
    paying = asyncio.create_task(till.pay("Ada", 100))
    await asyncio.sleep(0.1)
    await till.cash(7)
    gate.set()
    await paying
    assert till.total == 107, till.total
