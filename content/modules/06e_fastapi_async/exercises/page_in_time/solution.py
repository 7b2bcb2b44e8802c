"""A page in time."""
import asyncio


async def needed(office, seconds):
    async with asyncio.timeout(seconds):
        return await office()


async def optional(office, seconds):
    try:
        return await needed(office, seconds)
    except (TimeoutError, ConnectionError):
        return "unknown"


async def page(price, route, customs, deadline):
    status = 200
    try:
        async with asyncio.TaskGroup() as offices:
            first = offices.create_task(needed(price, deadline))
            second = offices.create_task(needed(route, deadline))
            third = offices.create_task(optional(customs, deadline))
    except* TimeoutError:
        status = 504
    except* ConnectionError:
        status = 502
    if status != 200:
        return status, {}
    return 200, {"price": first.result(), "route": second.result(),
                 "customs": third.result()}


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
