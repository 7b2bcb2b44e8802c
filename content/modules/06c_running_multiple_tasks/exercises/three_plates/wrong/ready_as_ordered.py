# expect: guessed: READY
"""Three guests, one kitchen."""
import asyncio

IN_A_ROW = 6
TOGETHER = 3
READY = ["roast", "soup", "pasta"]
SERVED = ["roast", "soup", "pasta"]


async def serve(cook, dishes):
    return await asyncio.gather(*[cook(dish) for dish in dishes])
