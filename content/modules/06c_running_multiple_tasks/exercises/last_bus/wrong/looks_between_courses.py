# expect: leaves: it took
"""The last bus."""
import asyncio


async def dinner(serve, courses, patience, bus):
    loop = asyncio.get_running_loop()
    end, eaten = loop.time() + bus, []
    for course in courses:
        if loop.time() >= end:
            break
        try:
            async with asyncio.timeout(patience):
                eaten.append(await serve(course))
        except TimeoutError:
            pass
    return eaten
