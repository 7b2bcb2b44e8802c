import asyncio


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
