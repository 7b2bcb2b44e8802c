# expect: one_seat: second seat
"""Test the ticket office."""
import asyncio


def slow_cards(refused=()):
    """A `check_card` that takes a second, and the guests it was for."""
    asked = []

    async def check_card(guest):
        asked.append(guest)
        await asyncio.sleep(1)
        if guest in refused:
            raise ValueError(f"the card of {guest} is refused")

    return check_card, asked


async def book(office, *guests):
    calls = [office.book(guest) for guest in guests]
    return await asyncio.gather(*calls, return_exceptions=True)


async def test_two_for_one_seat(program):
    check_card, asked = slow_cards()
    office = program.TicketOffice(1, check_card)
    answers = await book(office, "Ada", "Ben")
    assert answers.count(True) == 1
    assert len(asked) == 1


async def test_a_card_is_refused(program):
    check_card, asked = slow_cards(refused=["Ada"])
    office = program.TicketOffice(1, check_card)
    answers = await book(office, "Ada")
    assert isinstance(answers[0], ValueError)
    assert await office.book("Cem")
