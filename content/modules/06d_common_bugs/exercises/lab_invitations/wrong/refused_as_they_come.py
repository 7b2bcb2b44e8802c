# expect: refused: order
"""A thousand invitations."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "invite"


async def invite(send, guests, limit):
    door, refused = asyncio.Semaphore(limit), []

    async def post(guest):
        async with door:
            try:
                await send(guest)
            except ConnectionError:
                refused.append(guest)

    await asyncio.gather(*(post(guest) for guest in guests))
    return refused


async def test_not_too_many_at_once(program):
    inside, counts = [], []

    async def send(guest):
        inside.append(guest)
        counts.append(len(inside))
        await asyncio.sleep(1)
        inside.remove(guest)

    assert await program.invite(send, range(10), 3) == []
    assert max(counts) <= 3
