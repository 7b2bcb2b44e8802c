"""Where does the work happen?"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6f/choose"]
# ///
import asyncio
import os
import threading
from concurrent.futures import ProcessPoolExecutor


def where():
    return os.getpid(), threading.get_ident()


async def as_a_task():
    return where()


async def main():
    here = where()
    print("task", await asyncio.create_task(as_a_task()) == here)

    process, thread = await asyncio.to_thread(where)
    print("thread", process == here[0], thread == here[1])

    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=1) as kitchen:
        process, thread = await loop.run_in_executor(kitchen, where)
    print("process", process == here[0])


if __name__ == "__main__":
    asyncio.run(main())
