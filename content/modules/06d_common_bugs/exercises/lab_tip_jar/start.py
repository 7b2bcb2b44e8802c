"""The jar that loses coins."""
import asyncio

KIND = "___"
WHO = "___"


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


async def test_two_pay_in(program):
    jar = program.Jar()

    async def count(coins):
        return sum(coins)

    await asyncio.gather(program.pay_in(jar, [1, 2], count),
                         program.pay_in(jar, [5], count))
    assert jar.total == 8


if __name__ == "__main__":
    async def count(coins):
        await asyncio.sleep(0.5 * len(coins))
        return sum(coins)

    async def main():
        jar = Jar()
        async with asyncio.TaskGroup() as evening:
            for name, coins in ("Ada", [1, 2]), ("Ben", [5]):
                evening.create_task(pay_in(jar, coins, count), name=name)
        print("paid in: 8, in the jar:", jar.total)
        print("each gets", await share_out(jar, 2))

    asyncio.run(main())
