# expect: order: plates
"""Three guests, one kitchen."""
import asyncio

IN_A_ROW = 6
TOGETHER = 3
READY = ["soup", "pasta", "roast"]
SERVED = ["roast", "soup", "pasta"]


async def serve(cook, dishes):
    plates = []

    async def one(dish):
        plates.append(await cook(dish))

    await asyncio.gather(*[one(dish) for dish in dishes])
    return plates
