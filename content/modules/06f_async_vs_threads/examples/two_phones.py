"""Five calls, two telephones."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6f/offload"]
# ///
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

key = threading.Lock()
busy = most = 0


def call_supplier(number):
    global busy, most
    with key:
        busy += 1
        most = max(most, busy)
    time.sleep(0.3)
    with key:
        busy -= 1
    return number * 10


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as phones:
        calls = [
            loop.run_in_executor(phones, call_supplier, number)
            for number in range(5)
        ]
        print(await asyncio.gather(*calls))
    print("most at once:", most)


asyncio.run(main())
