# expect: leaves: TimeoutError
"""The last bus."""
import asyncio


async def dinner(serve, courses, patience, bus):
    eaten = []
    async with asyncio.timeout(bus):
        for course in courses:
            try:
                async with asyncio.timeout(patience):
                    eaten.append(await serve(course))
            except TimeoutError:
                pass
    return eaten
