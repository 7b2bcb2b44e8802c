"""The grill that stayed cold."""
import asyncio

KIND = "___"
WHO = "___"


async def write(book, line):
    await asyncio.sleep(1)  # somebody has to find the pen
    book.append(line)


async def order(book, table, dish):
    await write(book, f"{dish} for table {table}")
    if dish == "steak":
        write(book, f"grill for table {table}")
    return f"{dish} ordered"


async def evening(book, orders):
    await asyncio.gather(*(
        order(book, table, dish) for table, dish in orders))


async def test_steak_needs_the_grill(program):
    raise NotImplementedError


if __name__ == "__main__":
    book = []
    asyncio.run(evening(book, [(4, "soup"), (7, "steak")]))
    print(book)
