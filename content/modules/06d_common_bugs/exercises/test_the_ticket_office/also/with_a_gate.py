"""Test the ticket office."""
import asyncio


async def saturday(program, seats, first, second=()):
    """Two crowds; a guest in small letters has no money."""
    gate, checked = asyncio.Event(), []

    async def check_card(guest):
        checked.append(guest)
        await gate.wait()
        if guest.islower():
            raise ValueError(guest)

    office = program.TicketOffice(seats, check_card)
    sold = []
    for crowd in (first, second):
        gate.clear()
        tasks = [asyncio.create_task(office.book(guest))
                 for guest in crowd]
        await asyncio.sleep(1)
        gate.set()
        for guest, task in zip(crowd, tasks):
            try:
                if await task:
                    sold.append(guest)
            except ValueError:
                sold.append("-")
    assert set(sold) <= set(checked) | {"-"}
    return "".join(sold), len(checked)


async def test_one_seat(program):
    assert await saturday(program, 1, "AB") == ("A", 1)


async def test_seats_for_all(program):
    assert await saturday(program, 2, "A", "B") == ("AB", 2)


async def test_no_money(program):
    assert await saturday(program, 1, "a", "B") == ("-B", 2)
    assert await saturday(program, 3, "aB", "CDEF") == ("-BCD", 4)
