import asyncio


async def invite(send, guests, limit):
    answers = await asyncio.gather(
        *(send(guest) for guest in guests), return_exceptions=True)
    return [guest for guest, answer in zip(guests, answers)
            if isinstance(answer, ConnectionError)]
