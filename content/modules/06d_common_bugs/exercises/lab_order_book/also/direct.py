"""The empty order book."""
import asyncio

KIND = "never-awaited"
WHO = "take_order"


async def take_order(order, save, thank):
    await save(order)
    await thank(order)


async def evening(orders, save, thank):
    for order in orders:
        await take_order(order, save, thank)


def test_evening(program):
    saved = []

    async def note(order):
        saved.append(order)

    async def nothing(order):
        return None

    asyncio.run(program.evening(["tea", "tea"], note, nothing))
    assert len(saved) == 2
