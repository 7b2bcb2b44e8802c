"""The second failure comes after gather has raised the first."""
import asyncio


async def fail(seconds):
    await asyncio.sleep(seconds)
    raise ValueError(seconds)


async def main():
    try:
        await asyncio.gather(fail(0.1), fail(0.2))
    except ValueError as problem:
        print(problem)
    await asyncio.sleep(0.5)


asyncio.run(main())
