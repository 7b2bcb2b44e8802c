# expect: once: its own
"""One voucher, two tills."""
import asyncio


async def redeem(code, used, write):
    async with asyncio.Lock():
        if code in used:
            return False
        await write(code)
        used.add(code)
        return True


if __name__ == "__main__":
    async def write(code):
        await asyncio.sleep(1)
        print("in the book:", code)

    async def main():
        used = set()
        print(await asyncio.gather(redeem("A7", used, write),
                                   redeem("A7", used, write),
                                   redeem("B2", used, write)))

    asyncio.run(main())
