# expect: guessed: SERVED
"""Three guests, one kitchen."""
import asyncio

IN_A_ROW = 6
TOGETHER = 3
READY = ["soup", "pasta", "roast"]
SERVED = ["soup", "pasta", "roast"]


async def serve(cook, dishes):
    return await asyncio.gather(*[cook(dish) for dish in dishes])
