import asyncio
import sys


async def flood(letter):
    for number in range(50):
        print(letter * 60_000, number)
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(flood("a"), flood("b"), flood("ü"))
    for number in range(40_000):
        print("line", number, end="\n")
    sys.stdout.buffer.write(b"raw\n" * 1_000)
    sys.stdout.writelines(["one\n", "two\n"])


asyncio.run(main())
