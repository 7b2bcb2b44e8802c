"""The long piece."""
import asyncio
import time


async def practise(bars, play):
    loop = asyncio.get_running_loop()
    done, left = loop.create_future(), list(bars)

    def bite():
        end = time.monotonic() + 0.1
        while left and time.monotonic() < end:
            play(left.pop(0))
        if left:
            loop.call_soon(bite)
        else:
            done.set_result(None)

    bite()
    await done
