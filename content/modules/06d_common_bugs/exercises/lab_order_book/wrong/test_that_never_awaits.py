# expect: accepts
"""The empty order book."""
import asyncio

KIND = "never-awaited"
WHO = "take_order"


async def write_down(order, save):
    await save(order)


async def take_order(order, save, thank):
    await write_down(order, save)
    await thank(order)


async def evening(orders, save, thank):
    for order in orders:
        await take_order(order, save, thank)


async def test_the_book(program):
    book = []

    async def save(order):
        book.append(order)

    async def thank(order):
        pass

    program.take_order("soup", save, thank)
    assert book == ["soup"]
