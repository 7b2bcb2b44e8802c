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
