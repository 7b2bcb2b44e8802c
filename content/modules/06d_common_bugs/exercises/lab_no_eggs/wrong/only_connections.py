# expect: missing: salt
"""The eggs that never came."""
import asyncio

KIND = "unretrieved-exception"
WHO = "shopping"


async def fetch(shop, thing, bought, missing):
    try:
        bought[thing] = await shop(thing)
    except ConnectionError as error:
        missing[thing] = error


async def shopping(shop, things):
    bought, missing = {}, {}
    await asyncio.wait([
        asyncio.create_task(fetch(shop, thing, bought, missing))
        for thing in things
    ])
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
