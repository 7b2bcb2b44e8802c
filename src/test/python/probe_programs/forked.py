import asyncio
import multiprocessing
import os
import sys
import warnings

warnings.simplefilter("always")


def square(number):
    return number * number


async def in_child():
    await asyncio.sleep(0.01)
    return "a loop in the child"


def main():
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        print(asyncio.run(in_child()), flush=True)
        os._exit(7)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    for method in ("fork", "spawn"):
        with multiprocessing.get_context(method).Pool(2) as pool:
            print(method, pool.map(square, range(4)), flush=True)
    print(asyncio.run(in_child()))
    child = os.fork()
    if child == 0:
        sys.exit(3)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


if __name__ == "__main__":
    main()
