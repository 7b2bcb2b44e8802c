"""The grill that stayed cold."""
import asyncio

KIND = "never-awaited"
WHO = "order"


async def write(book, line):
    await asyncio.sleep(1)  # somebody has to find the pen
    book.append(line)


async def order(book, table, dish):
    async with asyncio.TaskGroup() as group:
        group.create_task(write(book, f"{dish} for table {table}"))
        if dish == "steak":
            group.create_task(write(book, f"grill for table {table}"))
    return f"{dish} ordered"


async def evening(book, orders):
    await asyncio.gather(*(
        order(book, table, dish) for table, dish in orders))


def test_two_steaks(program):
    book = []
    orders = [(1, "steak"), (2, "soup"), (3, "steak")]
    asyncio.run(program.evening(book, orders))
    assert len(book) == 5
    assert "grill for table 1" in book and "grill for table 3" in book
