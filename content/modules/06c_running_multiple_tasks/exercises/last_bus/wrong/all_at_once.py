# expect: in_turn: at the same time
"""The last bus."""
import asyncio


async def dinner(serve, courses, patience, bus):
    async def one(course):
        try:
            return await asyncio.wait_for(serve(course), patience)
        except TimeoutError:
            return None

    eaten = []
    try:
        async with asyncio.timeout(bus):
            calls = [one(course) for course in courses]
            for plate in await asyncio.gather(*calls):
                if plate is not None:
                    eaten.append(plate)
    except TimeoutError:
        pass
    return eaten
