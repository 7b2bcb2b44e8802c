class TicketOffice:
    def __init__(self, seats, check_card):
        self.free, self.check_card = seats, check_card
        self.busy = False

    async def book(self, guest):
        if self.busy or self.free == 0:
            return False
        self.busy = True
        try:
            await self.check_card(guest)
        except ValueError:
            self.busy = False
            raise
        self.free -= 1
        return True
