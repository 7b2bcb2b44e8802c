"""Three guests, one kitchen."""
import asyncio

IN_A_ROW = 6
TOGETHER = 3
READY = ["soup", "pasta", "roast"]
SERVED = ["roast", "soup", "pasta"]


async def serve(cook, dishes):
    calls = [cook(dish) for dish in dishes]
    plates = await asyncio.gather(*calls)
    return plates


if __name__ == "__main__":
    SECONDS = {"roast": 3, "soup": 1, "pasta": 2}

    async def cook(dish):
        print(dish, "is on the stove")
        await asyncio.sleep(SECONDS[dish])
        print(dish, "is ready")
        return f"a plate of {dish}"

    print(asyncio.run(serve(cook, ["roast", "soup", "pasta"])))
