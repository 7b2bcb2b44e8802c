"""Two shelves, two waiters."""
import asyncio

KIND = "___"
WHO = "___"


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


async def test_they_meet_half_way(program):
    raise NotImplementedError


if __name__ == "__main__":
    async def carry(count):
        await asyncio.sleep(1)

    async def main():
        red, white = Shelf("red", 9), Shelf("white", 9)
        print(await tidy([(red, white, 2), (white, red, 5)], carry))
        print(red.bottles, white.bottles)

    asyncio.run(main())
