# expect: accepts: right program
"""The eggs that never came."""
import asyncio

KIND = "unretrieved-exception"
WHO = "shopping"


async def fetch(shop, thing, bought):
    bought[thing] = await shop(thing)


async def shopping(shop, things):
    bought, missing = {}, {}
    tasks = {
        thing: asyncio.create_task(fetch(shop, thing, bought), name=thing)
        for thing in things
    }
    await asyncio.wait(tasks.values())
    for thing, task in tasks.items():
        if task.exception():
            missing[thing] = task.exception()
    return bought, missing


async def test_a_shop_that_fails(program):
    async def shop(thing):
        raise ConnectionError("nobody answers")

    try:
        await program.shopping(shop, ["eggs"])
    except ConnectionError:
        pass
    else:
        raise AssertionError("nothing was raised")
