import asyncio


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
