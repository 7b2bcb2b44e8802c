"""An hour in no time."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6g/control"]
# ///
import asyncio
import selectors
import time


class Skipper(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("everybody waits for ever")
        self.now += max(timeout, 0)
        return super().select(0)


def run_fast(work):
    skipper = Skipper()
    loop = asyncio.SelectorEventLoop(skipper)
    loop.time = lambda: skipper.now
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        return runner.run(work), skipper.now


async def patient():
    await asyncio.gather(asyncio.sleep(3600), asyncio.sleep(60))
    return "done"


start = time.perf_counter()
answer, seconds = run_fast(patient())
print(answer, round(seconds))
print("really waited:", time.perf_counter() - start > 60)
