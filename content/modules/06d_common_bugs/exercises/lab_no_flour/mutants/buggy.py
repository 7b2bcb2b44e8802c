import asyncio


async def ask_shop(shop, ask):
    return shop, await ask(shop)


async def ask_all(shops, ask):
    calls = [ask_shop(shop, ask) for shop in shops]
    return dict(await asyncio.gather(*calls))


async def nearest(shops, ask):
    stock = await ask_all(shops, ask)
    return next((shop for shop in shops if stock[shop]), None)
