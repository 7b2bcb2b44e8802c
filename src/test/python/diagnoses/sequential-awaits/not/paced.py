"""One question a second, as the service asks for."""
import asyncio


async def fetch(number):
    await asyncio.sleep(0.1)
    return number


async def main():
    for number in range(3):
        print(await fetch(number))
        await asyncio.sleep(1)


asyncio.run(main())
