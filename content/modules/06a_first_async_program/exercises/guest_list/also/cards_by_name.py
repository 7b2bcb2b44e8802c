"""The list at the door."""
import asyncio


async def party(travel, guests):
    card_of = {}  # in the order of arrival

    async def come(guest):
        card_of[guest] = await travel(guest)

    tasks = [asyncio.create_task(come(guest)) for guest in guests]
    for task in tasks:
        await task
    return list(card_of), [card_of[guest] for guest in guests]


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
