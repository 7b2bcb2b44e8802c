# expect: shortest: batches
"""A thousand invitations."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "invite"


async def invite(send, guests, limit):
    guests, refused = list(guests), []
    for start in range(0, len(guests), limit):
        batch = guests[start:start + limit]
        answers = await asyncio.gather(
            *(send(guest) for guest in batch), return_exceptions=True)
        refused += [guest for guest, answer in zip(batch, answers)
                    if isinstance(answer, ConnectionError)]
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
