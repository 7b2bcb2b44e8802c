"""The task ends in its first step, while the loop still holds it."""
import asyncio


async def note(text):
    print(text)


async def main():
    asyncio.create_task(note("quick"))
    await asyncio.sleep(0.1)


asyncio.run(main())
