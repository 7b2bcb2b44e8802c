"""News from the scale."""
import asyncio
import threading


async def weigh_in(scale, book, bound):
    """The thread waits for a place of its own kind, and rings the bell."""
    loop = asyncio.get_running_loop()
    rail = asyncio.Queue()
    places = threading.Semaphore(bound)

    def read():
        error = None
        try:
            for grams in scale():
                places.acquire()
                loop.call_soon_threadsafe(rail.put_nowait, (grams,))
        except Exception as problem:
            error = problem
        loop.call_soon_threadsafe(rail.put_nowait, error)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    count = 0
    while isinstance(slip := await rail.get(), tuple):
        places.release()
        await book(*slip)
        count += 1
    await asyncio.to_thread(reader.join)
    if slip is not None:
        raise slip
    return count
