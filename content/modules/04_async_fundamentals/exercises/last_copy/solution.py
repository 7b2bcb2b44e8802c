"""The last copy."""
import asyncio


async def lend(copies, title, fetch):
    if copies[title] == 0:
        return "out"
    copies[title] = copies[title] - 1
    book = await fetch(title)
    return book


# Only to try it out:
if __name__ == "__main__":
    async def fetch(title):
        await asyncio.sleep(1)
        return title

    async def reader(name, copies):
        print(f"{name}: {await lend(copies, 'atlas', fetch)}")

    async def main():
        copies = {"atlas": 1}
        await asyncio.gather(reader("Ada", copies), reader("Ben", copies))
        print("left:", copies["atlas"])

    asyncio.run(main())
