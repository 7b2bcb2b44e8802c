import asyncio

balance = 100


async def withdraw(lock, who, amount):
    global balance
    async with lock:
        before = balance
        await asyncio.sleep(0.05)
        balance = before - amount
        print(who, balance)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(withdraw(lock, "ada", 30), withdraw(lock, "bob", 50))


asyncio.run(main())
