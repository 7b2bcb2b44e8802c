import asyncio


async def write(book, line):
    await asyncio.sleep(1)  # somebody has to find the pen
    book.append(line)


async def order(book, table, dish):
    lines = [f"{dish} for table {table}"]
    if dish == "steak":
        lines.insert(0, f"grill for table {table}")
    await asyncio.gather(*(write(book, line) for line in lines))
    return f"{dish} ordered"


async def evening(book, orders):
    await asyncio.gather(*(
        order(book, table, dish) for table, dish in orders))
