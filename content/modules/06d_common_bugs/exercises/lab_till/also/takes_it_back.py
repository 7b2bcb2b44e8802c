"""The till that forgets."""
import asyncio

KIND = "lost-update"
WHO = "pay"


class Till:
    def __init__(self, check_card):
        self.check_card = check_card
        self.drawer = {}

    @property
    def total(self):
        return sum(self.drawer.values())

    def put(self, amount):
        self.drawer[object()] = amount

    async def pay(self, guest, amount):
        key = object()
        self.drawer[key] = amount
        try:
            await self.check_card(guest)
        except BaseException:
            del self.drawer[key]
            raise
        return f"{guest} paid {amount}"

    async def cash(self, amount):
        self.put(amount)


def test_hundred_guests(program):
    async def main():
        async def card(guest):
            for _ in range(guest % 7):
                await asyncio.sleep(0)

        till = program.Till(card)
        async with asyncio.TaskGroup() as group:
            for guest in range(100):
                group.create_task(till.pay(guest, guest))
        return till.total

    assert asyncio.run(main()) == sum(range(100))
