"""The last bus."""
import asyncio


async def dinner(serve, courses, patience, bus):
    eaten = []

    async def sit_down():
        for course in courses:
            try:
                plate = await asyncio.wait_for(serve(course), patience)
                eaten.append(plate)
            except TimeoutError:
                print("no", course)

    sitting = asyncio.create_task(sit_down())
    done, late = await asyncio.wait([sitting], timeout=bus)
    for task in late:
        task.cancel()
        await asyncio.wait([task])
    for task in done:
        task.result()
    return eaten
