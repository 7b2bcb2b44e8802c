"""Ask every shop."""
import asyncio


async def ask_all(ask, shops):
    answers = await asyncio.gather(*[ask(shop) for shop in shops])
    prices, silent = {}, []
    for shop, answer in zip(shops, answers):
        prices[shop] = answer
    return prices, silent


if __name__ == "__main__":
    async def ask(shop):
        await asyncio.sleep(1)
        if shop == "fishmonger":
            raise ConnectionError("no answer")
        return {"baker": 30, "florist": 0}[shop]

    shops = ["baker", "fishmonger", "florist"]
    print(asyncio.run(ask_all(ask, shops)))
