"""Rows parsed one by one, all in one turn."""
# clock: real
import asyncio


def parse(row):
    fields = row.split(",")
    return sum(int(field) for field in fields)


async def load(rows):
    totals = []
    for row in rows:  # <- here
        totals.append(parse(row))
    return len(totals)


async def clock():
    await asyncio.sleep(0.01)
    return "on time?"


async def main():
    rows = ["1,2,3,4,5,6,7,8"] * 60_000
    print(await asyncio.gather(load(rows), clock()))


asyncio.run(main())
