"""Two guests, one seat."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

seats = 1


async def book(guest):
    global seats
    if seats > 0:
        await asyncio.sleep(1)  # the card is checked
        seats -= 1
        print(f"{guest} has a seat")
    else:
        print(f"{guest} is turned away")


async def main():
    await asyncio.gather(book("Ada"), book("Ben"))
    print(seats)


asyncio.run(main())
