"""A comprehension of awaits is a loop."""
import asyncio


async def ping(server):
    await asyncio.sleep(1)
    return f"{server} answers"


async def main():
    answers = [await ping(server) for server in ("north", "east", "south")]  # <- here
    print(answers)


asyncio.run(main())
