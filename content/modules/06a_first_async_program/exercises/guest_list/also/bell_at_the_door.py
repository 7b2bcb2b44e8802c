"""The list at the door."""
import asyncio


async def party(travel, guests):
    arrived, tasks = [], []
    for guest in guests:
        task = asyncio.create_task(travel(guest), name=guest)
        task.add_done_callback(lambda one: arrived.append(one.get_name()))
        tasks.append(task)
    cards = list(await asyncio.gather(*tasks))
    return [arrived, cards]


if __name__ == "__main__":
    seconds = {"Ada": 3, "Ben": 1, "Cem": 2}

    async def travel(guest):
        await asyncio.sleep(seconds[guest])
        print(guest, "is at the door")
        return f"a card for {guest}"

    async def main():
        arrived, cards = await party(travel, ["Ada", "Ben", "Cem"])
        print(arrived)
        print(cards)

    asyncio.run(main())
