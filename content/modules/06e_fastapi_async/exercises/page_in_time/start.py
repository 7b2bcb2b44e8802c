"""A page in time."""
import asyncio


async def page(price, route, customs, deadline):
    parts = {}
    parts["price"] = await price()
    parts["route"] = await route()
    parts["customs"] = await customs()
    return 200, parts


if __name__ == "__main__":
    def office(name, seconds):
        async def ask():
            await asyncio.sleep(seconds)
            return f"{name} ok"
        return ask

    async def main():
        price, route = office("price", 0.3), office("route", 0.5)
        print(await page(price, route, office("customs", 5), 1))
        print(await page(price, office("route", 5), price, 1))

    asyncio.run(main())
