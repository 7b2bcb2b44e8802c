"""Answers from the shelf."""
# /// script
# requires-python = ">=3.12"
# dependencies = []
# [tool.tutor]
# outcomes = ["6g/control"]
# ///
import asyncio

shelf = {"flour": 3}


async def price(thing):
    print(f"asked for {thing}")
    if thing not in shelf:
        await asyncio.sleep(1)
        shelf[thing] = 5
    return shelf[thing]


async def main():
    flour = asyncio.create_task(price("flour"), name="flour")
    yeast = asyncio.create_task(price("yeast"), name="yeast")
    print("done:", flour.done(), yeast.done())
    print(await flour, await yeast)


asyncio.run(main())
print("---")
shelf = {"flour": 3}
with asyncio.Runner() as runner:
    runner.get_loop().set_task_factory(asyncio.eager_task_factory)
    runner.run(main())
