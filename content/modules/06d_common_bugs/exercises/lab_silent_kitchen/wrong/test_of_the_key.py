# expect: accepts: without a lock for each
"""The kitchen where nobody moves."""
import asyncio

KIND = "deadlock"
WHO = "Ada and Ben"


class Shelf:
    def __init__(self, name, boxes):
        self.name = name
        self.boxes = boxes
        self.key = asyncio.Lock()


async def move(source, target, carry):
    first, second = sorted((source, target), key=by_name)
    async with first.key:
        async with second.key:
            await carry(source, target)
            source.boxes -= 1
            target.boxes += 1


def by_name(shelf):
    return shelf.name


async def test_both_ways(program):
    cellar, bar = program.Shelf("cellar", 5), program.Shelf("bar", 5)

    async def carry(source, target):
        await asyncio.sleep(1)

    async with asyncio.timeout(60):
        await asyncio.gather(program.move(cellar, bar, carry),
                             program.move(bar, cellar, carry))
    assert not cellar.key.locked()
    assert not bar.key.locked()
