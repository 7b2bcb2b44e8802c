# expect: diagnosis: WHO
"""The grill that stayed cold."""
import asyncio

KIND = "never-awaited"
WHO = "write"


async def write(book, line):
    await asyncio.sleep(1)  # somebody has to find the pen
    book.append(line)


async def order(book, table, dish):
    await write(book, f"{dish} for table {table}")
    if dish == "steak":
        await write(book, f"grill for table {table}")
    return f"{dish} ordered"


async def evening(book, orders):
    await asyncio.gather(*(
        order(book, table, dish) for table, dish in orders))


async def test_steak_needs_the_grill(program):
    book = []
    assert await program.order(book, 4, "steak") == "steak ordered"
    assert sorted(book) == ["grill for table 4", "steak for table 4"]
