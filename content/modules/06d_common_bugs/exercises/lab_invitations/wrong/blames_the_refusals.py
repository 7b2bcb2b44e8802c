# expect: diagnosis: symptom
"""A thousand invitations."""
import asyncio

KIND = "unretrieved-exception"
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
