"""An asynchronous close() called like an ordinary one."""
import asyncio


class Client:
    async def get(self, path):
        await asyncio.sleep(0.1)
        return f"page {path}"

    async def close(self):
        await asyncio.sleep(0.1)


async def main():
    client = Client()
    try:
        print(await client.get("/"))
    finally:
        client.close()  # <- here


asyncio.run(main())
