import asyncio


class Shelf:
    def __init__(self, name, bottles):
        self.name = name
        self.bottles = bottles
        self.lock = asyncio.Lock()


async def move(source, target, count, carry):
    async with source.lock:
        if source.bottles < count:
            return False
        await carry(count)
        async with target.lock:
            source.bottles -= count
            target.bottles += count
    return True


async def tidy(orders, carry):
    return await asyncio.gather(*(
        move(source, target, count, carry)
        for source, target, count in orders))
