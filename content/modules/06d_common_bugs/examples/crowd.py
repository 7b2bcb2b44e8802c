"""Two hundred at a door for fifty."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

inside = 0


async def ask_server():
    global inside
    if inside == 50:
        raise ConnectionError("too many")
    inside += 1
    try:
        await asyncio.sleep(1)
    finally:
        inside -= 1


async def ask_politely(door):
    async with door:
        await ask_server()


async def main():
    all_at_once = [ask_server() for _ in range(200)]
    answers = await asyncio.gather(*all_at_once, return_exceptions=True)
    print("refused:", sum(a is not None for a in answers))

    door = asyncio.Semaphore(50)
    in_turn = [ask_politely(door) for _ in range(200)]
    answers = await asyncio.gather(*in_turn, return_exceptions=True)
    print("refused:", sum(a is not None for a in answers))


asyncio.run(main())
