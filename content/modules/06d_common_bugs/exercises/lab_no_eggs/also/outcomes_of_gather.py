"""The eggs that never came."""
import asyncio

KIND = "unretrieved-exception"
WHO = "shopping"


async def shopping(shop, things):
    answers = await asyncio.gather(
        *(shop(thing) for thing in things), return_exceptions=True)
    bought, missing = {}, {}
    for thing, answer in zip(things, answers):
        if isinstance(answer, Exception):
            missing[thing] = answer
        else:
            bought[thing] = answer
    return bought, missing


async def test_which_error(program):
    error = KeyError("no such thing")

    async def shop(thing):
        await asyncio.sleep(0.1)
        raise error

    bought, missing = await program.shopping(shop, ["salt"])
    assert missing["salt"] is error and not bought
