"""Two shelves, two waiters."""
import asyncio

KIND = "deadlock"
WHO = "move"


class Shelf:
    def __init__(self, name, bottles):
        self.name, self.bottles = name, bottles


async def move(source, target, count, carry):
    """Takes at once, carries, and puts down at once: no await between."""
    if source.bottles < count:
        return False
    source.bottles -= count
    await carry(count)
    target.bottles += count
    return True



async def tidy(orders, carry):
    return await asyncio.gather(*(
        move(source, target, count, carry)
        for source, target, count in orders))


def test_ring_of_three(program):
    async def carry(count):
        await asyncio.sleep(0)

    async def main():
        a, b, c = (program.Shelf(name, 5) for name in "abc")
        moved = await program.tidy(
            [(a, b, 1), (b, c, 2), (c, a, 3)], carry)
        return moved, a.bottles, b.bottles, c.bottles

    assert asyncio.run(main()) == ([True] * 3, 7, 4, 4)
