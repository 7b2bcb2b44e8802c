# expect: shares: not behind the lock
"""The jar that loses coins."""
import asyncio

KIND = "race"
WHO = "pay_in"


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
    share = jar.total // people
    jar.total -= share * people
    return share


async def test_two_pay_in(program):
    jar = program.Jar()

    async def count(coins):
        await asyncio.sleep(len(coins))
        return sum(coins)

    await asyncio.gather(program.pay_in(jar, [1, 2], count),
                         program.pay_in(jar, [5], count))
    assert jar.total == 8
