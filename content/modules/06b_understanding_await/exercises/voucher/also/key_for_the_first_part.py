"""One voucher, two tills."""
import asyncio

key = asyncio.Lock()


async def redeem(code, used, write):
    async with key:
        is_new = code not in used
        used.add(code)
    if is_new:
        await write(code)
    return is_new


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
