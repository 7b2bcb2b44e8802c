"""A mistake that nobody sees."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

PRICES = {"tea": 3, "cake": 4}


async def price(dish):
    await asyncio.sleep(1)
    if dish == "fish":
        raise ConnectionError("the fishmonger does not answer")
    return PRICES[dish]


async def main():
    answers = await asyncio.gather(
        price("tea"),
        price("fish"),
        price("caek"),
        return_exceptions=True,
    )
    found = [a for a in answers if not isinstance(a, Exception)]
    print("total:", sum(found))


asyncio.run(main())
