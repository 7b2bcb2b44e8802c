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
        [source, target], key=lambda shelf: shelf.name)
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


async def test_opposite_ways(program):
    async def carry(count):
        await asyncio.sleep(count)

    red, white = program.Shelf("red", 3), program.Shelf("white", 4)
    ways = [asyncio.create_task(program.move(red, white, 1, carry)),
            asyncio.create_task(program.move(white, red, 2, carry))]
    done, stuck = await asyncio.wait(ways, timeout=100)
    for task in stuck:
        task.cancel()
    assert not stuck, f"{len(stuck)} stand still"
    assert red.bottles == 4 and white.bottles == 3
