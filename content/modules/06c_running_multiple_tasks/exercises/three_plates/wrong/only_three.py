# expect: once
"""Three guests, one kitchen."""
import asyncio

IN_A_ROW = 6
TOGETHER = 3
READY = ["soup", "pasta", "roast"]
SERVED = ["roast", "soup", "pasta"]


async def serve(cook, dishes):
    first = asyncio.create_task(cook(dishes[0]))
    second = asyncio.create_task(cook(dishes[1]))
    third = asyncio.create_task(cook(dishes[2]))
    return [await first, await second, await third]
