"""News from the scale."""
import asyncio
import time


def read(scale, rail, loop):
    def hand_over(slip):
        asyncio.run_coroutine_threadsafe(rail.put(slip), loop).result()

    for grams in scale():
        hand_over(grams)
    hand_over(None)


async def weigh_in(scale, book, bound):
    rail, count = asyncio.Queue(bound), 0
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(asyncio.to_thread(read, scale, rail, loop))
        while (grams := await rail.get()) is not None:
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
