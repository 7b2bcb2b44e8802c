"""A thousand invitations."""
import asyncio

KIND = "___"
WHO = "___"


async def invite(send, guests, limit):
    answers = await asyncio.gather(
        *(send(guest) for guest in guests), return_exceptions=True)
    return [guest for guest, answer in zip(guests, answers)
            if isinstance(answer, ConnectionError)]


async def test_not_too_many_at_once(program):
    raise NotImplementedError


if __name__ == "__main__":
    inside = 0

    async def send(guest):
        global inside
        if inside == 50:
            raise ConnectionError("too many")
        inside += 1
        try:
            await asyncio.sleep(0.1)
        finally:
            inside -= 1

    async def main():
        refused = await invite(send, range(1000), 50)
        print("refused:", len(refused))

    asyncio.run(main())
