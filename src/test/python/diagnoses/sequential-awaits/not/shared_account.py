"""Two transfers change the same account."""
import asyncio

balance = 100


async def withdraw(amount):
    global balance
    seen = balance
    await asyncio.sleep(0.1)
    balance = seen - amount
    return balance


async def main():
    after_first = await withdraw(10)
    after_second = await withdraw(20)
    print(after_first, after_second)


asyncio.run(main())
