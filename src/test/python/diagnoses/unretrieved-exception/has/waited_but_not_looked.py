"""wait() raises nothing."""
import asyncio


async def check(number):
    await asyncio.sleep(0.1)
    if number == 2:
        raise ValueError("two is broken")


async def main():
    tasks = [asyncio.create_task(check(number)) for number in range(3)]  # <- here
    done, pending = await asyncio.wait(tasks)
    print(len(done), "checked")


asyncio.run(main())
