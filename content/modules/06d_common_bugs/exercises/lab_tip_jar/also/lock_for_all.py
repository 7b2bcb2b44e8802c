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
    async with jar.lock:
        share = jar.total // people
        jar.total -= share * people
        return share


async def test_ten_at_once(program):
    jar = program.Jar()

    async def slowly(coins):
        for _ in coins:
            await asyncio.sleep(0)
        return len(coins)

    async with asyncio.TaskGroup() as group:
        for number in range(10):
            group.create_task(program.pay_in(jar, [1] * number, slowly))
    assert jar.total == 45, jar.total
