"""A thousand invitations."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "invite"


async def invite(send, guests, limit):
    door = asyncio.Semaphore(limit)

    async def post(guest):
        async with door:
            await send(guest)

    answers = await asyncio.gather(
        *(post(guest) for guest in guests), return_exceptions=True)
    return [guest for guest, answer in zip(guests, answers)
            if isinstance(answer, ConnectionError)]


async def test_not_too_many_at_once(program):
    inside, counts = [], []

    async def send(guest):
        inside.append(guest)
        counts.append(len(inside))
        await asyncio.sleep(1)
        inside.remove(guest)

    assert await program.invite(send, range(10), 3) == []
    assert max(counts) <= 3


if __name__ == "__main__":
    inside = 0

    async def send(guest):
        global inside
        if inside == 50:
            raise ConnectionError("too many")
        inside += 1
        try:
            await asyncio.sleep(0.1)
        finally:
            inside -= 1

    async def main():
        refused = await invite(send, range(1000), 50)
        print("refused:", len(refused))

    asyncio.run(main())
