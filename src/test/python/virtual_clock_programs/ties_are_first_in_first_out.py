import asyncio


async def say(word):
    await asyncio.sleep(0.1)
    print(word)


async def main():
    async with asyncio.TaskGroup() as group:
        for number in range(50):
            group.create_task(say(number))


asyncio.run(main())
