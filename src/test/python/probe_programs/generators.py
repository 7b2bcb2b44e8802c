import asyncio


async def countdown(number, gate):
    try:
        while number:
            await gate.wait()
            yield number
            number -= 1
            await asyncio.sleep(0.01)
    finally:
        print("generator closed")


async def main():
    gate = asyncio.Event()
    asyncio.get_running_loop().call_later(0.05, gate.set)
    async for number in countdown(3, gate):
        print(number)
        if number == 2:
            break
    print([number async for number in countdown(2, gate)])


asyncio.run(main())
