"""The caller gives up, and what was shielded fails alone."""
import asyncio

kept = []


async def commit():
    await asyncio.sleep(0.5)
    raise RuntimeError("not committed")


async def main():
    task = asyncio.create_task(commit())  # <- here
    kept.append(task)
    done, pending = await asyncio.wait([task], timeout=0.1)
    print(len(pending), "still at work")
    await asyncio.sleep(1)


asyncio.run(main())
