# expect: missing: does not raise
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
    try:
        await asyncio.wait(tasks.values())
    except Exception as error:
        missing["something"] = error
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
