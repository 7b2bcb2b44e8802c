"""The till that forgets."""
import asyncio

KIND = "___"
WHO = "___"


class Till:
    def __init__(self, check_card):
        self.check_card = check_card
        self.total = 0


    async def pay(self, guest, amount):
        before = self.total
        await self.check_card(guest)
        self.total = before + amount
        return f"{guest} paid {amount}"

    async def cash(self, amount):
        self.total += amount


async def test_two_at_once(program):
    raise NotImplementedError


if __name__ == "__main__":
    async def check_card(guest):
        await asyncio.sleep(len(guest))

    async def main():
        till = Till(check_card)
        for line in await asyncio.gather(
                till.pay("Ada", 10), till.pay("Bob", 20),
                till.pay("Carla", 30), till.cash(5)):
            print(line or "cash")
        print("in the till:", till.total)

    asyncio.run(main())
