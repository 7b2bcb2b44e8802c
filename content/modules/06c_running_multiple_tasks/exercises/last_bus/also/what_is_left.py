"""The last bus."""
import asyncio


async def dinner(serve, courses, patience, bus):
    loop = asyncio.get_running_loop()
    end, eaten = loop.time() + bus, []
    for course in courses:
        left = end - loop.time()
        if left <= 0:
            break
        try:
            plate = await asyncio.wait_for(
                serve(course), min(patience, left))
        except TimeoutError:
            continue
        eaten.append(plate)
    return eaten
