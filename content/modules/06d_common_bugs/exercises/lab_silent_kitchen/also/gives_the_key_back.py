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
    """Who does not get the second key gives the first one back."""
    while True:
        async with source.key:
            if not target.key.locked():
                async with target.key:
                    await carry(source, target)
                    source.boxes -= 1
                    target.boxes += 1
                    return
        async with target.key:
            pass


async def test_there_and_back(program):
    one, other = program.Shelf("one", 10), program.Shelf("other", 0)

    async def carry(source, target):
        await asyncio.sleep(0)

    for _ in range(3):
        await asyncio.gather(program.move(one, other, carry),
                             program.move(other, one, carry),
                             program.move(one, other, carry))
    assert one.boxes + other.boxes == 10
    assert other.boxes == 3
