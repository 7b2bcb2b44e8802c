"""The warning, caught and shown."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import warnings


async def save(order):
    await asyncio.sleep(1)
    print(f"{order} saved")


async def close_up():
    await save("soup")
    save("pizza")


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    asyncio.run(close_up())

for warning in caught:
    print(warning.message)
