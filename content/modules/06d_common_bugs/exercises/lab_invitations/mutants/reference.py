import asyncio


async def invite(send, guests, limit):
    door = asyncio.Semaphore(limit)

    async def post(guest):
        async with door:
            await send(guest)

    answers = await asyncio.gather(
        *(post(guest) for guest in guests), return_exceptions=True)
    return [guest for guest, answer in zip(guests, answers)
            if isinstance(answer, ConnectionError)]
