"""gather hands the failures over as results."""
import asyncio


async def check(number):
    await asyncio.sleep(0.1)
    if number == 2:
        raise ValueError("two is broken")
    return number


async def main():
    print(await asyncio.gather(*(check(n) for n in range(3)), return_exceptions=True))


asyncio.run(main())
