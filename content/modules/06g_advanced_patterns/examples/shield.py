"""The caller goes, the payment stays."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["6g/stop"]
# ///
import asyncio

under_way = set()


async def book_payment():
    await asyncio.sleep(3)
    print("payment booked")


async def checkout():
    payment = asyncio.create_task(book_payment())
    under_way.add(payment)
    payment.add_done_callback(under_way.discard)
    await asyncio.shield(payment)
    print("receipt printed")


async def main():
    try:
        async with asyncio.timeout(1):
            await checkout()
    except TimeoutError:
        print("guest left")
    await asyncio.gather(*under_way)
    print("closing")


asyncio.run(main())
