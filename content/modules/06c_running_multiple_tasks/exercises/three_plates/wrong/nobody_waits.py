# expect: order: tasks, not plates
"""Three guests, one kitchen."""
import asyncio

IN_A_ROW = 6
TOGETHER = 3
READY = ["soup", "pasta", "roast"]
SERVED = ["roast", "soup", "pasta"]


async def serve(cook, dishes):
    return [asyncio.create_task(cook(dish)) for dish in dishes]
