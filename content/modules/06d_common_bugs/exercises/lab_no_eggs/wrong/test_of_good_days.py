# expect: catches: missing
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


async def test_everything_comes(program):
    async def shop(thing):
        await asyncio.sleep(1)
        return thing

    bought, missing = await program.shopping(shop, ["flour", "eggs"])
    assert len(bought) == 2 and missing == {}
