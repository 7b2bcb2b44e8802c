# expect: guessed: the slowest
"""Three guests, one kitchen."""
import asyncio

IN_A_ROW = 6
TOGETHER = 6
READY = ["soup", "pasta", "roast"]
SERVED = ["roast", "soup", "pasta"]


async def serve(cook, dishes):
    return await asyncio.gather(*[cook(dish) for dish in dishes])
