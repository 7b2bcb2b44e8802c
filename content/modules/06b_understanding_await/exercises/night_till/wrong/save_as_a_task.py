# expect: saved: task
"""The night till."""
import asyncio


async def sell(is_open, price, save, hour, dishes):
    if not await is_open(hour):
        return "closed"
    total = 0
    for dish in dishes:
        total = total + await price(dish)
    asyncio.create_task(save(total))
    return f"{total} euros"


if __name__ == "__main__":
    async def is_open(hour):
        await asyncio.sleep(0.5)
        return 9 <= hour < 22

    async def price(dish):
        await asyncio.sleep(0.5)
        return len(dish)

    async def save(total):
        await asyncio.sleep(0.5)
        print("saved:", total)

    async def main():
        for hour in [3, 12]:
            print(hour, await sell(is_open, price, save, hour,
                                   ["pizza", "tea"]))

    asyncio.run(main())
