class Till:
    """Keeps each payment; the total is counted when somebody asks."""

    def __init__(self, check_card):
        self.check_card = check_card
        self.payments = []

    @property
    def total(self):
        return sum(self.payments)

    async def pay(self, guest, amount):
        await self.check_card(guest)
        await self.cash(amount)
        return f"{guest} paid {amount}"

    async def cash(self, amount):
        self.payments.append(amount)
