"""The printer and the soup."""
import asyncio
import time

KIND = "___"
WHO = "___"


async def serve(dish, served):
    await asyncio.sleep(1)
    served.append(dish)


async def receipt(table, printer):
    return printer(table)


async def pay(table, printer):
    await asyncio.sleep(0.5)  # the card
    return await receipt(table, printer)


async def test_soup_is_not_late(program):
    raise NotImplementedError


if __name__ == "__main__":
    def printer(table):
        time.sleep(3)
        return f"receipt for table {table}"

    async def main():
        start, served = time.perf_counter(), []
        paying = asyncio.create_task(pay(4, printer), name="pay")
        await serve("soup", served)
        print(served, f"{time.perf_counter() - start:.1f} s")
        print(await paying)

    asyncio.run(main())
