"""The long piece."""
import asyncio
import time


async def practise(bars, play):
    came_in = time.monotonic()
    for bar in bars:
        play(bar)
        if time.monotonic() - came_in >= 0.1:
            await asyncio.sleep(0)
            came_in = time.monotonic()


# Only to try it out:
if __name__ == "__main__":
    def play(bar):
        time.sleep(0.01)

    async def metronome():
        beat = 0
        while True:
            beat = beat + 1
            print(f"beat {beat} at {time.monotonic() - start:.1f}")
            await asyncio.sleep(0.5)

    async def main():
        beating = asyncio.create_task(metronome(), name="metronome")
        await asyncio.sleep(0)
        await practise(range(200), play)
        beating.cancel()

    start = time.monotonic()
    asyncio.run(main())
