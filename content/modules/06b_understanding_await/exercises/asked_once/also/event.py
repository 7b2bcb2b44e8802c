"""Ask the market once."""
import asyncio


async def price(dish, ask, known):
    if dish in known:
        there = known[dish]
        await there["event"].wait()
    else:
        there = known[dish] = {"event": asyncio.Event()}
        there["answer"] = await ask(dish)
        there["event"].set()
    return there["answer"]


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
