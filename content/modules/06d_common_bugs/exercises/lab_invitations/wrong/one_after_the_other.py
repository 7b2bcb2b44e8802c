# expect: peak: 1
"""A thousand invitations."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "invite"


async def invite(send, guests, limit):
    refused = []
    for guest in guests:
        try:
            await send(guest)
        except ConnectionError:
            refused.append(guest)
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
