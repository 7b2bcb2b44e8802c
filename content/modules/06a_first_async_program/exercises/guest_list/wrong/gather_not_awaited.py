# expect: at_once: gather
"""The list at the door."""
import asyncio


async def come(travel, guest, arrived):
    card = await travel(guest)
    arrived.append(guest)
    return card


async def party(travel, guests):
    arrived = []
    cards = asyncio.gather(
        *[come(travel, guest, arrived) for guest in guests]
    )
    return arrived, cards


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
