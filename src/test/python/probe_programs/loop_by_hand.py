import asyncio


def later(number):
    print("callback", number)


def broken():
    raise OSError("callback failed")


loop = asyncio.new_event_loop()
print(loop, type(loop).__name__, loop.get_debug())
loop.call_soon(later, 1)
timer = loop.call_later(0.02, later, 3)
print(type(timer).__name__, type(timer).__module__, isinstance(timer, asyncio.TimerHandle), timer.cancelled())
loop.call_later(0.01, later, 99).cancel()
loop.call_soon(broken)
loop.call_later(0.05, loop.stop)
loop.call_at(loop.time() + 0.03, later, 4)
loop.run_forever()
print(loop.run_until_complete(asyncio.wait_for(asyncio.sleep(0.01, "value"), 1)))
loop.close()
loop.call_later(1, later, 5)
