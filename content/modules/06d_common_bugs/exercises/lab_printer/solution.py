"""The printer and the soup."""
import asyncio
import time

KIND = "blocking-call"
WHO = "receipt"


async def serve(dish, served):
    await asyncio.sleep(1)
    served.append(dish)


async def receipt(table, printer):
    return await asyncio.to_thread(printer, table)


async def pay(table, printer):
    await asyncio.sleep(0.5)  # the card
    return await receipt(table, printer)


async def test_soup_is_not_late(program):
    served, seen = [], []

    def printer(table):
        for _ in range(200):
            if served:
                break
            time.sleep(0.01)  # it prints, two seconds at most
        seen.extend(served)

    async def soup():
        await asyncio.sleep(0.6)
        served.append("soup")

    await asyncio.gather(program.pay(4, printer), soup())
    assert seen == ["soup"]


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
