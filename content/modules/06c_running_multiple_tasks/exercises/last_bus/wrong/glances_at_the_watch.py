# expect: skips: never cancels
"""The last bus."""
import asyncio


async def dinner(serve, courses, patience, bus):
    eaten = []
    try:
        async with asyncio.timeout(bus):
            for course in courses:
                task = asyncio.create_task(serve(course))
                done, late = await asyncio.wait([task], timeout=patience)
                if done:
                    eaten.append(task.result())
    except TimeoutError:
        pass
    return eaten
