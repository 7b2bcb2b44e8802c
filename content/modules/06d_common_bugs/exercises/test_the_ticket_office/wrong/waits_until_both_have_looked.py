# expect: accepts: right program
"""Test the ticket office."""
import asyncio


class Card:
    def __init__(self, guests):
        self.guests, self.asked = guests, []
        self.gate = asyncio.Event()

    async def __call__(self, guest):
        self.asked.append(guest)
        if len(self.asked) == self.guests:
            self.gate.set()
        await self.gate.wait()


async def test_two_for_one_seat(program):
    office = program.TicketOffice(1, Card(guests=2))
    answers = await asyncio.gather(office.book("Ada"), office.book("Ben"))
    assert answers.count(True) == 1
