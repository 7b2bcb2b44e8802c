"""The empty order book."""
import asyncio

KIND = "never-awaited"
WHO = "take_order"


async def write_down(order, save):
    await save(order)


async def take_order(order, save, thank):
    saving = asyncio.create_task(write_down(order, save))
    await saving
    await thank(order)


async def evening(orders, save, thank):
    for order in orders:
        await take_order(order, save, thank)


async def test_saved_before_thanked(program):
    seen = []

    async def save(order):
        await asyncio.sleep(1)
        seen.append("saved")

    async def thank(order):
        seen.append("thanked")

    await program.take_order("tea", save, thank)
    assert seen == ["saved", "thanked"], seen
