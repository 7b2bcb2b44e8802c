# expect: catches
"""The jar that loses coins."""
import asyncio

KIND = "race"
WHO = "pay_in"


class Jar:
    def __init__(self):
        self.total = 0


async def pay_in(jar, coins, count):
    value = await count(coins)
    jar.total += value


async def share_out(jar, people):
    share = jar.total // people
    jar.total -= share * people
    return share


async def test_two_pay_in(program):
    jar = program.Jar()

    async def count(coins):
        await asyncio.sleep(len(coins))
        return sum(coins)

    await program.pay_in(jar, [1, 2], count)
    await program.pay_in(jar, [5], count)
    assert jar.total == 8
