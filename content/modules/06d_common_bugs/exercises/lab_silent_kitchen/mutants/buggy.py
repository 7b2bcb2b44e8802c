import asyncio


class Shelf:
    def __init__(self, name, boxes):
        self.name = name
        self.boxes = boxes
        self.key = asyncio.Lock()


async def move(source, target, carry):
    async with source.key:
        await asyncio.sleep(0.1)  # walks over to the other shelf
        async with target.key:
            await carry(source, target)
            source.boxes -= 1
            target.boxes += 1
