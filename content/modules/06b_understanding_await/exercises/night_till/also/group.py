"""The night till."""
import asyncio


async def sell(is_open, price, save, hour, dishes):
    opened = await is_open(hour)
    if opened:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(price(dish)) for dish in dishes]
        total = sum(task.result() for task in tasks)
        saving = asyncio.create_task(save(total))
        await saving
        return str(total) + " euros"
    return "closed"


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
