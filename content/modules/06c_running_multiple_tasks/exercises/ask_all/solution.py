"""Ask every shop."""
import asyncio


async def ask_all(ask, shops):
    questions = [ask(shop) for shop in shops]
    answers = await asyncio.gather(*questions, return_exceptions=True)
    prices, silent = {}, []
    for shop, answer in zip(shops, answers):
        if isinstance(answer, ConnectionError):
            silent.append(shop)
        elif isinstance(answer, BaseException):
            raise answer
        else:
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
