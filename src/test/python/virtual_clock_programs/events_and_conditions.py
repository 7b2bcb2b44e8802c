import asyncio


async def waiter(event, name):
    await event.wait()
    print(name, "goes")


async def main():
    event, condition = asyncio.Event(), asyncio.Condition()
    waiting = [asyncio.create_task(waiter(event, name)) for name in ("first", "second")]
    await asyncio.sleep(0.1)
    event.set()
    await asyncio.gather(*waiting)

    async def notify():
        await asyncio.sleep(0.1)
        async with condition:
            condition.notify_all()

    async with condition:
        helper = asyncio.create_task(notify())
        await condition.wait()
        print("notified")
    await helper


asyncio.run(main())
