"""The eggs that never came."""
import asyncio

KIND = "___"
WHO = "___"


async def fetch(shop, thing, bought):
    bought[thing] = await shop(thing)


async def shopping(shop, things):
    bought, missing = {}, {}
    tasks = {
        thing: asyncio.create_task(fetch(shop, thing, bought), name=thing)
        for thing in things
    }
    await asyncio.wait(tasks.values())
    return bought, missing


async def test_a_shop_that_fails(program):
    raise NotImplementedError


if __name__ == "__main__":
    async def shop(thing):
        await asyncio.sleep(len(thing) / 5)
        if thing == "eggs":
            raise ConnectionError("nobody answers")
        return f"a bag of {thing}"

    async def main():
        things = ["flour", "eggs", "potatoes"]
        bought, missing = await shopping(shop, things)
        print("bought:", *bought.values(), sep="\n  ")
        print("missing:", missing)

    asyncio.run(main())
