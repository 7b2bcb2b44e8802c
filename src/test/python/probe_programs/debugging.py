import asyncio
import re
import sys


async def save():
    pass


def sources(handle):
    return re.findall(r"created at \S+", repr(handle))


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 10
    handle = loop.call_later(0.01, print, "later")
    print(sources(handle))
    handle = loop.call_later(0.01, print, "cancelled")
    handle.cancel()
    print(sources(handle), handle.cancelled())
    save()
    await asyncio.sleep(0.05)
    try:
        loop.call_later(1, None)
    except TypeError as problem:
        print(problem)
    try:
        loop.call_soon(save)
    except TypeError as problem:
        print(problem, problem.__traceback__.tb_next.tb_frame.f_code.co_name)


asyncio.run(main(), debug=True)
save()
print(sys.get_coroutine_origin_tracking_depth() <= 1)
