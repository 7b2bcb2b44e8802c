import asyncio


async def invite(send, guests, limit):
    guests = list(guests)
    left, refused = iter(enumerate(guests)), []

    async def worker():
        for number, guest in left:
            try:
                await send(guest)
            except ConnectionError:
                refused.append(number)

    await asyncio.gather(*(worker() for _ in range(limit)))
    return [guests[number] for number in sorted(refused)]
