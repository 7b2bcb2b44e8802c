"""The bus can carry one conversation at a time."""
import asyncio


async def ask(device):
    await asyncio.sleep(0.1)
    return device * 2


async def main():
    bus = asyncio.Lock()
    async with bus:
        first = await ask(1)
        second = await ask(2)
    print(first + second)


asyncio.run(main())
