"""Two waits at once."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# exit = 3
# stdin = "Ada\n"
# outcomes = ["2/overlap"]
# ///
import asyncio
import sys


async def wait(name, seconds):
    await asyncio.sleep(seconds)
    print(name)


async def main():
    print(input())
    await asyncio.gather(wait("toast", 2), wait("tea", 1))


asyncio.run(main())
sys.exit(3)
