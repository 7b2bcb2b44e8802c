import asyncio
import threading
import time


def work(number):
    time.sleep(0.02 * number)
    return number * number


async def answer(number):
    await asyncio.sleep(0.02)
    print("answering in", threading.current_thread().name)
    return number + 1


async def main():
    print(await asyncio.gather(*(asyncio.to_thread(work, number) for number in range(1, 4))))
    print(await asyncio.get_running_loop().run_in_executor(None, work, 5))
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as problem:
        print(problem)


asyncio.run(main())

loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, name="the loop's own", daemon=True)
thread.start()
print(asyncio.run_coroutine_threadsafe(answer(41), loop).result())
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
threads = [threading.Thread(target=lambda: asyncio.run(answer(1)), name="only one") for _ in range(2)]
for thread in threads:
    thread.start()
    thread.join()
print(threading.active_count())
