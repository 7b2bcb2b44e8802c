import asyncio
import os
import sys


async def main():
    try:
        print("\udc80")
    except UnicodeEncodeError as problem:
        print(problem.reason, problem.__traceback__.tb_next)
    sys.stdout.flush()
    try:
        sys.stdout.write(1)
    except TypeError as problem:
        print(type(problem).__name__, problem.__traceback__.tb_next)
    print("half a line", end="")
    print("\udc80")


asyncio.run(main())
