# expect: meet
"""Two shelves, two waiters."""
import asyncio

KIND = "deadlock"
WHO = "move"


class Shelf:
    def __init__(self, name, bottles):
        self.name = name
        self.bottles = bottles
        self.lock = asyncio.Lock()


async def move(source, target, count, carry):
    first, second = sorted(
        [source, target], key=lambda shelf: -shelf.bottles)
    async with first.lock, second.lock:
        if source.bottles < count:
            return False
        await carry(count)
        source.bottles -= count
        target.bottles += count
    return True


async def tidy(orders, carry):
    return await asyncio.gather(*(
        move(source, target, count, carry)
        for source, target, count in orders))


async def test_they_meet_half_way(program):
    async def carry(count):
        await asyncio.sleep(1)

    red, white = program.Shelf("red", 9), program.Shelf("white", 9)
    async with asyncio.timeout(60):
        await program.tidy([(red, white, 2), (white, red, 5)], carry)
    assert (red.bottles, white.bottles) == (12, 6)
