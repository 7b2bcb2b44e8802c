"""Two readers at one desk."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def reader(name, seconds):
    print(f"{name} asks")
    await asyncio.sleep(seconds)
    print(f"{name} reads")


async def main():
    await asyncio.gather(reader("Ada", 2), reader("Ben", 1))


asyncio.run(main())
