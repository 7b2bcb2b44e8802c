"""The jar that loses coins."""
import asyncio

KIND = "race"
WHO = "pay_in"


class Jar:
    """The coins lie in it one by one: nobody writes a total."""

    def __init__(self):
        self.coins = []

    @property
    def total(self):
        return sum(self.coins)


async def pay_in(jar, coins, count):
    jar.coins.append(await count(coins))


async def share_out(jar, people):
    share = jar.total // people
    jar.coins.append(-share * people)
    return share


def test_the_late_counter(program):
    async def scene():
        jar = program.Jar()
        done = asyncio.Event()

        async def late(coins):
            await done.wait()
            return 1

        async def quick(coins):
            return 10

        first = asyncio.create_task(program.pay_in(jar, [1], late))
        await asyncio.sleep(0)
        asyncio.get_running_loop().call_later(1, done.set)
        await program.pay_in(jar, [10], quick)
        await first
        return jar.total

    assert asyncio.run(scene()) == 11
