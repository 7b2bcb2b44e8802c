# expect: together: before the next
"""Three guests, one kitchen."""
import asyncio

IN_A_ROW = 6
TOGETHER = 3
READY = ["soup", "pasta", "roast"]
SERVED = ["roast", "soup", "pasta"]


async def serve(cook, dishes):
    return [await cook(dish) for dish in dishes]
