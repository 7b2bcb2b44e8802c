import asyncio


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
