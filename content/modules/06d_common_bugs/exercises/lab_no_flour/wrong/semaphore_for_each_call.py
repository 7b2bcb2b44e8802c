# expect: ten_at_most: its own
"""No flour in any shop."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "ask_all"


async def ask_shop(shop, ask):
    async with asyncio.Semaphore(10):
        return shop, await ask(shop)


async def ask_all(shops, ask):
    calls = [ask_shop(shop, ask) for shop in shops]
    return dict(await asyncio.gather(*calls))


async def nearest(shops, ask):
    stock = await ask_all(shops, ask)
    return next((shop for shop in shops if stock[shop]), None)


async def test_the_telephone(program):
    inside, most = 0, 0

    async def ask(shop):
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(1)
        inside -= 1
        return 3

    stock = await program.ask_all(range(25), ask)
    assert len(stock) == 25
    assert most <= 10
