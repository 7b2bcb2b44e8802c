# expect: diagnosis: WHO
"""The eggs that never came."""
import asyncio

KIND = "unretrieved-exception"
WHO = "shop"


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
        await asyncio.sleep(1)
        if thing == "eggs":
            raise ConnectionError("nobody answers")
        return f"a bag of {thing}"

    bought, missing = await program.shopping(shop, ["flour", "eggs"])
    assert bought == {"flour": "a bag of flour"}
    assert list(missing) == ["eggs"]
