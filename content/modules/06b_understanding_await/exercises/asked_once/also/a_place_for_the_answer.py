"""Ask the market once."""
import asyncio


async def price(dish, ask, known):
    place = known.get(dish)
    if place is None:
        place = asyncio.get_running_loop().create_future()
        known[dish] = place
        place.set_result(await ask(dish))
    return await place


if __name__ == "__main__":
    async def ask(dish):
        print("the market is asked about", dish)
        await asyncio.sleep(1)
        return len(dish)

    async def main():
        known = {}
        print(await asyncio.gather(price("soup", ask, known),
                                   price("cake", ask, known),
                                   price("soup", ask, known)))
        print(await price("soup", ask, known))

    asyncio.run(main())
