"""A block two floors down."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time


def write_log(line):
    time.sleep(1)


def greet(name):
    write_log(name)
    return f"hello-{name}"


async def serve(name):
    await asyncio.sleep(1)
    return greet(name)


async def main():
    print(*await asyncio.gather(serve("Ada"), serve("Ben"), serve("Cem")))


asyncio.run(main())
