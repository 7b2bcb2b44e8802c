"""Two cups at once: waits that overlap."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def brew(start, seconds, end):
    print(start)
    await asyncio.sleep(seconds)
    print(end)


async def main():
    await asyncio.gather(
        brew("kettle on", 3, "tea ready"),
        brew("toast in", 2, "toast ready"),
    )


asyncio.run(main())
