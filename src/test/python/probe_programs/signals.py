import asyncio
import os
import signal
import threading
import time
import traceback

signal.signal(signal.SIGINT, signal.default_int_handler)  # also where it was started in the background


def noticed(number, frame):
    print("signal", number)


async def main():
    loop = asyncio.get_running_loop()
    got = asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, got.set)
    os.kill(os.getpid(), signal.SIGUSR1)
    await got.wait()
    print("got it")
    signal.signal(signal.SIGUSR2, noticed)
    os.kill(os.getpid(), signal.SIGUSR2)
    await asyncio.sleep(0.01)
    signal.raise_signal(signal.SIGINT)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("interrupted")
        raise


def interrupt_soon():
    time.sleep(0.2)
    os.kill(os.getpid(), signal.SIGINT)


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("as expected")
threading.Thread(target=interrupt_soon).start()
loop = asyncio.new_event_loop()
loop.call_later(10, print, "too late")
try:
    loop.run_forever()
except KeyboardInterrupt:
    print([frame.name for frame in traceback.extract_stack()])
loop.close()
threading.Thread(target=interrupt_soon).start()
time.sleep(5)
