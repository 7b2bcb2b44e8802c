"""No flour in any shop."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "ask_all"


async def ask_all(shops, ask):
    asked, under_way = {}, set()
    for shop in shops:
        if len(under_way) == 10:
            _, under_way = await asyncio.wait(
                under_way, return_when=asyncio.FIRST_COMPLETED)
        asked[shop] = asyncio.create_task(ask(shop))
        under_way.add(asked[shop])
    if under_way:
        await asyncio.wait(under_way)
    return {shop: task.result() for shop, task in asked.items()}


async def nearest(shops, ask):
    stock = await ask_all(shops, ask)
    return next((shop for shop in shops if stock[shop]), None)


async def test_where_is_flour(program):
    lines = []

    async def ask(shop):
        if len(lines) >= 10:
            return 0
        lines.append(shop)
        await asyncio.sleep(1)
        lines.remove(shop)
        return 5 if shop == 12 else 0

    assert await program.nearest(range(30), ask) == 12
