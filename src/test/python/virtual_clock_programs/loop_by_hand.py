import asyncio

loop = asyncio.new_event_loop()
started = loop.time()
loop.call_later(0.2, print, "later")
loop.call_later(0.1, print, "sooner")
loop.call_soon(print, "now")
loop.call_later(0.3, loop.stop)
loop.run_forever()
print(0.29 < loop.time() - started < 0.6)
loop.close()
with asyncio.Runner() as runner:
    print(runner.run(asyncio.sleep(0.1, "first")), runner.run(asyncio.sleep(0.1, "second")))
