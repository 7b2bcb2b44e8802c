"""No flour in any shop."""
import asyncio

KIND = "___"
WHO = "___"


async def ask_shop(shop, ask):
    return shop, await ask(shop)


async def ask_all(shops, ask):
    calls = [ask_shop(shop, ask) for shop in shops]
    return dict(await asyncio.gather(*calls))


async def nearest(shops, ask):
    stock = await ask_all(shops, ask)
    return next((shop for shop in shops if stock[shop]), None)


async def test_the_telephone(program):
    async def ask(shop):
        await asyncio.sleep(1)
        return 3

    stock = await program.ask_all(range(25), ask)
    assert len(stock) == 25
    # Here: how many were in the middle of a call, at the most?


if __name__ == "__main__":
    lines = 10

    async def ask(shop):
        global lines
        if lines == 0:
            return 0  # engaged: we take it for "no flour"
        lines -= 1
        await asyncio.sleep(0.5)
        lines += 1
        return 3 if shop in (17, 23) else 0

    print("nearest with flour:", asyncio.run(nearest(range(25), ask)))
