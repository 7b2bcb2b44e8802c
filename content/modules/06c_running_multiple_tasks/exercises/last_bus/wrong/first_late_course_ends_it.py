# expect: skips: around both limits
"""The last bus."""
import asyncio


async def dinner(serve, courses, patience, bus):
    eaten = []
    try:
        async with asyncio.timeout(bus):
            for course in courses:
                async with asyncio.timeout(patience):
                    eaten.append(await serve(course))
    except TimeoutError:
        pass
    return eaten
