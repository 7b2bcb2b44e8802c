import asyncio

balance = 100


async def withdraw(amount):
    global balance
    if balance >= amount:
        await asyncio.sleep(0)
        balance -= amount


async def main():
    await asyncio.gather(withdraw(80), withdraw(80))
    print(balance)


asyncio.run(main())
