# expect: skips: inside the block
"""The last bus."""
import asyncio


async def dinner(serve, courses, patience, bus):
    eaten = []
    try:
        async with asyncio.timeout(bus):
            for course in courses:
                async with asyncio.timeout(patience):
                    try:
                        eaten.append(await serve(course))
                    except TimeoutError:
                        pass
    except TimeoutError:
        pass
    return eaten
