# expect: catches: at the most
"""No flour in any shop."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "ask_all"


AT_ONCE = 10


async def ask_shop(shop, ask, places):
    async with places:
        return shop, await ask(shop)


async def ask_all(shops, ask):
    places = asyncio.Semaphore(AT_ONCE)
    calls = [ask_shop(shop, ask, places) for shop in shops]
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
