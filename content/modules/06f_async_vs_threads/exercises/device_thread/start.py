"""News from the scale."""
import asyncio
import time


async def weigh_in(scale, book, bound):
    count = 0
    for grams in scale():
        await book(grams)
        count += 1
    return count


if __name__ == "__main__":
    def scale():
        for grams in [310, 295, 305]:
            time.sleep(0.2)
            yield grams

    async def book(grams):
        await asyncio.sleep(0.1)
        print("booked:", grams)

    print(asyncio.run(weigh_in(scale, book, bound=2)), "readings")
