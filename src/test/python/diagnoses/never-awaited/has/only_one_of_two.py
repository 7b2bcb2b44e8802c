"""The second call of a pair has lost its await."""
import asyncio


async def save(name):
    await asyncio.sleep(0.1)
    return f"{name} saved"


async def main():
    first = await save("letter")
    second = save("picture")  # <- here
    print(first)
    print(type(second).__name__)


asyncio.run(main())
