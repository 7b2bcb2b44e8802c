"""A stopwatch for anything that can be awaited."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio
import time


async def timed(label, work):
    start = time.perf_counter()
    result = await work
    seconds = time.perf_counter() - start
    print(f"{label}: {seconds:.0f} s")
    return result


async def ping(server):
    await asyncio.sleep(1)
    return f"{server} answers"


async def in_a_row(servers):
    return [await ping(server) for server in servers]


async def together(servers):
    return await asyncio.gather(*[ping(server) for server in servers])


async def main():
    servers = ["north", "east", "south"]
    first = await timed("in a row", in_a_row(servers))
    second = await timed("together", together(servers))
    print(first == second)


asyncio.run(main())
