import asyncio


class Jar:
    def __init__(self):
        self.total = 0
        self.lock = asyncio.Lock()


async def pay_in(jar, coins, count):
    async with jar.lock:
        before = jar.total
        value = await count(coins)
        jar.total = before + value


async def share_out(jar, people):
    async with jar.lock:
        share = jar.total // people
        jar.total -= share * people
        return share
