"""One ledger, a hundred payments."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

total = 0


async def pay():
    global total
    before = total
    total = before + 1


async def pay_slowly():
    global total
    before = total
    await asyncio.sleep(0)
    total = before + 1


async def main():
    global total
    await asyncio.gather(*[pay() for _ in range(100)])
    print(total)
    total = 0
    await asyncio.gather(*[pay_slowly() for _ in range(100)])
    print(total)


asyncio.run(main())
