import asyncio


async def stubborn():
    while True:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as problem:
            print("asked to leave:", problem.args)
            await asyncio.sleep(0.02)
            asyncio.current_task().uncancel()
            return "left by itself"


async def never_run():
    print("not printed")


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0.01)
    task.cancel("please")
    print(await task, task.cancelled(), task.cancelling())
    other = asyncio.create_task(never_run())
    other.cancel()
    await asyncio.wait([other])
    print(other.cancelled())


asyncio.run(main())
