"""The list at the door."""
import asyncio


async def come(travel, guest, arrived):
    raise NotImplementedError


async def party(travel, guests):
    arrived = []
    raise NotImplementedError


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
