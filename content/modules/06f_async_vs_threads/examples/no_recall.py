"""A helper who cannot be called back."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import asyncio
import time


def post_letter():
    time.sleep(1)
    print("letter posted")


async def main():
    try:
        async with asyncio.timeout(0.2):
            await asyncio.to_thread(post_letter)
    except TimeoutError:
        print("gave up")
    print("main is done")


asyncio.run(main())
print("program is done")
