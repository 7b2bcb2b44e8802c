import asyncio


async def one(number):
    await asyncio.sleep(0.01)
    asyncio.create_task(asyncio.sleep(10), name="left over")
    await asyncio.sleep(0)
    return number


for number in range(5):
    print(asyncio.run(one(number)))
try:
    asyncio.run(asyncio.run(one(1)))
except ValueError as problem:
    print(problem)
except TypeError as problem:
    print(problem)
print(asyncio.run(one(7)))
