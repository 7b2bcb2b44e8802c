# expect: peak
"""A thousand invitations."""
import asyncio

KIND = "unbounded-fan-out"
WHO = "invite"


async def invite(send, guests, limit):
    answers = await asyncio.gather(
        *(send(guest) for guest in guests), return_exceptions=True)
    again = [guest for guest, answer in zip(guests, answers)
            if isinstance(answer, ConnectionError)]
    if again:
        await asyncio.sleep(0.1)
        return await invite(send, again, limit)
    return []


async def test_not_too_many_at_once(program):
    inside, counts = [], []

    async def send(guest):
        inside.append(guest)
        counts.append(len(inside))
        await asyncio.sleep(1)
        inside.remove(guest)

    assert await program.invite(send, range(10), 3) == []
    assert max(counts) <= 3
