"""Test the ticket office."""
import asyncio


async def good_card(guest):
    pass


async def test_two_for_one_seat(program):
    office = program.TicketOffice(1, good_card)
    answers = await asyncio.gather(office.book("Ada"), office.book("Ben"))
    assert answers.count(True) == 1


class TicketOffice:
    """A program that breaks its promise."""

    def __init__(self, seats, check_card):
        self.free, self.check_card = seats, check_card

    async def book(self, guest):
        if self.free == 0:
            return False
        await self.check_card(guest)
        self.free -= 1
        return True


if __name__ == "__main__":
    from types import SimpleNamespace

    program = SimpleNamespace(TicketOffice=TicketOffice)
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            try:
                asyncio.run(test(program))
                print(name, "passes")
            except Exception as error:
                print(name, "fails:", type(error).__name__)
