# expect: too_early: answers at once
"""Test the ticket office."""
import asyncio


def quick_cards(refused=()):
    """A `check_card` that answers at once, and the guests it was for."""
    asked = []

    async def check_card(guest):
        asked.append(guest)
        pass
        if guest in refused:
            raise ValueError(f"the card of {guest} is refused")

    return check_card, asked


async def book(office, *guests):
    calls = [office.book(guest) for guest in guests]
    return await asyncio.gather(*calls, return_exceptions=True)


async def test_two_for_one_seat(program):
    check_card, asked = quick_cards()
    office = program.TicketOffice(1, check_card)
    answers = await book(office, "Ada", "Ben")
    assert answers.count(True) == 1
    assert len(asked) == 1


async def test_every_seat_is_sold(program):
    check_card, asked = quick_cards()
    office = program.TicketOffice(2, check_card)
    assert await office.book("Ada")
    assert await office.book("Ben")
    assert not await office.book("Cem")


async def test_a_card_is_refused(program):
    check_card, asked = quick_cards(refused=["Ada"])
    office = program.TicketOffice(2, check_card)
    ada, ben = await book(office, "Ada", "Ben")
    assert isinstance(ada, ValueError)
    assert ben is True
    assert (await book(office, "Cem", "Dan")).count(True) == 1
