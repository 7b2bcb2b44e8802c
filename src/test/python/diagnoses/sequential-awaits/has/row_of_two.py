"""User and orders are asked for in turn, though neither needs the other."""
import asyncio


async def get_user(number):
    await asyncio.sleep(0.3)
    return {"id": number, "name": "Ada"}


async def get_orders(number):
    await asyncio.sleep(0.4)
    return [number, number + 1]


async def main():
    user = await get_user(7)  # <- here
    orders = await get_orders(7)
    print(user["name"], "has", len(orders), "orders")


asyncio.run(main())
