"""The kitchen where nobody moves."""
import asyncio

KIND = "deadlock"
WHO = "Ada and Ben"


in_use = set()
change = asyncio.Condition()


class Shelf:
    def __init__(self, name, boxes):
        self.name = name
        self.boxes = boxes


async def move(source, target, carry):
    both = {source, target}
    async with change:
        await change.wait_for(lambda: not both & in_use)
        in_use.update(both)
    try:
        await carry(source, target)
        source.boxes -= 1
        target.boxes += 1
    finally:
        in_use.difference_update(both)
        async with change:
            change.notify_all()


async def test_ring_of_three(program):
    shelves = [program.Shelf(name, 3) for name in ("a", "b", "c")]
    carried = []

    async def carry(source, target):
        carried.append((source.name, target.name))

    moves = [asyncio.create_task(program.move(one, other, carry))
             for one, other in zip(shelves, shelves[1:] + shelves[:1])]
    done, waiting = await asyncio.wait(moves, timeout=100)
    for task in waiting:
        task.cancel()
    assert not waiting, "somebody stands still"
    assert sorted(carried) == [("a", "b"), ("b", "c"), ("c", "a")]
