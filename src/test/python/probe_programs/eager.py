import asyncio


async def quick(number):
    if number % 2:
        await asyncio.sleep(0.01)
    print("quick", number)
    return number


async def main():
    if hasattr(asyncio, "eager_task_factory"):
        asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
        tasks = [asyncio.create_task(quick(number), name=f"eager {number}") for number in range(4)]
        print([task.done() for task in tasks], await asyncio.gather(*tasks))
    try:
        print(await asyncio.create_task(quick(8), eager_start=True))
    except TypeError:
        print("not here")


asyncio.run(main())
