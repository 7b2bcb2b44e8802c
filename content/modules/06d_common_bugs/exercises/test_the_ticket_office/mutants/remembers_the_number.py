class TicketOffice:
    def __init__(self, seats, check_card):
        self.free, self.check_card = seats, check_card

    async def book(self, guest):
        before = self.free
        if before == 0:
            return False
        self.free -= 1
        try:
            await self.check_card(guest)
        except ValueError:
            self.free = before
            raise
        return True
