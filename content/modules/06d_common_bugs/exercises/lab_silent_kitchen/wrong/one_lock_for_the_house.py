# expect: side_by_side
"""The kitchen where nobody moves."""
import asyncio

KIND = "deadlock"
WHO = "Ada and Ben"


class Shelf:
    def __init__(self, name, boxes):
        self.name = name
        self.boxes = boxes
        self.key = asyncio.Lock()


house = asyncio.Lock()


async def move(source, target, carry):
    async with house:
        await carry(source, target)
        source.boxes -= 1
        target.boxes += 1


async def test_both_ways(program):
    cellar, bar = program.Shelf("cellar", 5), program.Shelf("bar", 5)

    async def carry(source, target):
        await asyncio.sleep(1)

    async with asyncio.timeout(60):
        await asyncio.gather(program.move(cellar, bar, carry),
                             program.move(bar, cellar, carry))
    assert (cellar.boxes, bar.boxes) == (5, 5)
