import asyncio


class Jar:
    def __init__(self):
        self.total = 0


async def pay_in(jar, coins, count):
    before = jar.total
    value = await count(coins)
    jar.total = before + value


async def share_out(jar, people):
    share = jar.total // people
    jar.total -= share * people
    return share
