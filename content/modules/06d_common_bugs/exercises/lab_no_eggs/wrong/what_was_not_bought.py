# expect: missing: is not the error
"""The eggs that never came."""
import asyncio

KIND = "unretrieved-exception"
WHO = "shopping"


async def fetch(shop, thing, bought):
    bought[thing] = await shop(thing)


async def shopping(shop, things):
    bought = {}
    await asyncio.gather(
        *(fetch(shop, thing, bought) for thing in things),
        return_exceptions=True)
    return bought, {thing: None for thing in things if thing not in bought}


async def test_a_shop_that_fails(program):
    async def shop(thing):
        await asyncio.sleep(1)
        if thing == "eggs":
            raise ConnectionError("nobody answers")
        return f"a bag of {thing}"

    bought, missing = await program.shopping(shop, ["flour", "eggs"])
    assert bought == {"flour": "a bag of flour"}
    assert list(missing) == ["eggs"]
