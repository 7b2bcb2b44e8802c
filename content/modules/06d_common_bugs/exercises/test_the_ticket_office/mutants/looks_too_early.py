class TicketOffice:
    def __init__(self, seats, check_card):
        self.free, self.check_card = seats, check_card

    async def book(self, guest):
        if self.free == 0:
            return False
        await self.check_card(guest)
        self.free -= 1
        return True
