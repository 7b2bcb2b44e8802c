import asyncio


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
