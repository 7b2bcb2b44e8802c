# expect: together: 5 s
"""The eggs that never came."""
import asyncio

KIND = "unretrieved-exception"
WHO = "shopping"


async def shopping(shop, things):
    bought, missing = {}, {}
    for thing in things:
        try:
            bought[thing] = await shop(thing)
        except Exception as error:
            missing[thing] = error
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
