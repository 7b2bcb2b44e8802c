"""The eggs that never came."""
import asyncio

KIND = "unretrieved-exception"
WHO = "shopping"


async def fetch(shop, thing, bought, missing):
    try:
        bought[thing] = await shop(thing)
    except Exception as error:
        missing[thing] = error


async def shopping(shop, things):
    bought, missing = {}, {}
    async with asyncio.TaskGroup() as group:
        for thing in things:
            group.create_task(fetch(shop, thing, bought, missing))
    return bought, missing


def test_every_second_shop_fails(program):
    async def shop(number):
        await asyncio.sleep(number)
        if number % 2:
            raise OSError(number)
        return number * 10

    found = asyncio.run(program.shopping(shop, range(6)))
    assert found[0] == {0: 0, 2: 20, 4: 40}
    assert set(found[1]) == {1, 3, 5}
