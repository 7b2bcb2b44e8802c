import asyncio
import inspect
import sys
import traceback


def handler(loop, context):
    print(sorted(context))
    if sys.version_info >= (3, 12):
        traceback.print_stack(file=sys.stdout)


def callback():
    traceback.print_stack(file=sys.stdout)
    raise ValueError("in a callback")


class Loud:
    def __str__(self):
        traceback.print_stack(file=sys.stdout)
        return "loud"

    def __repr__(self):
        raise AssertionError("nobody may look")


async def deep():
    print([frame.function for frame in inspect.stack()])
    traceback.print_stack()
    asyncio.current_task().print_stack(file=sys.stdout)
    await asyncio.sleep(0.01)
    traceback.print_stack(file=sys.stdout)
    return Loud()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(callback)
    loop.call_later(0.005, callback)
    task = asyncio.create_task(deep())
    print(await task)
    queue = asyncio.Queue()
    queue.put_nowait(Loud())
    await queue.get()
    print(sys.excepthook is sys.__excepthook__, type(sys.stdout), repr(sys.stdout))


asyncio.run(main())
