"""No flour in any shop."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "ask_all"


async def ask_all(shops, ask):
    stock = dict.fromkeys(shops)
    waiting = iter(list(stock))

    async def work():
        for shop in waiting:
            stock[shop] = await ask(shop)

    async with asyncio.TaskGroup() as group:
        for _ in range(10):
            group.create_task(work())
    return stock


async def nearest(shops, ask):
    stock = await ask_all(shops, ask)
    return next((shop for shop in shops if stock[shop]), None)


class Exchange:
    def __init__(self, lines):
        self.lines = lines

    async def __call__(self, shop):
        assert self.lines > 0, "engaged"
        self.lines -= 1
        await asyncio.sleep(0)
        self.lines += 1
        return shop


async def test_nobody_is_engaged(program):
    shops = ["shop %d" % number for number in range(40)]
    stock = await program.ask_all(shops, Exchange(10))
    assert stock == {shop: shop for shop in shops}
