"""The grill that stayed cold."""
import asyncio

KIND = "never-awaited"
WHO = "order"


async def write(book, line):
    await asyncio.sleep(1)  # somebody has to find the pen
    book.append(line)


async def order(book, table, dish):
    slips = [f"{dish} for table {table}"]
    if dish == "steak":
        slips.append(f"grill for table {table}")
    for slip in slips:
        writing = asyncio.create_task(write(book, slip), name=slip)
        await writing
    return f"{dish} ordered"


async def evening(book, orders):
    await asyncio.gather(*(
        order(book, table, dish) for table, dish in orders))


async def test_nothing_is_left_unwritten(program):
    class Book(list):
        def append(self, line):
            super().append(line.split()[0])

    book = Book()
    await program.order(book, 9, "steak")
    await program.order(book, 9, "soup")
    assert book.count("grill") == 1
    assert {"steak", "soup"} <= set(book)
