"""The last bus."""
import asyncio


async def dinner(serve, courses, patience, bus):
    eaten = []
    for course in courses:
        eaten.append(await serve(course))
    return eaten


if __name__ == "__main__":
    SECONDS = {"soup": 1, "fish": 5, "roast": 2, "cake": 9}

    async def serve(course):
        print("asked for", course)
        await asyncio.sleep(SECONDS[course])
        return f"a plate of {course}"

    print(asyncio.run(dinner(serve, list(SECONDS), patience=3, bus=7)))
