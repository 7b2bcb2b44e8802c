"""Two scales."""
import asyncio
import contextvars
import time

order = contextvars.ContextVar("order", default="none")


async def weigh_all(weigh, sacks, scales):
    return [weigh(sack) for sack in sacks]


async def heartbeat():
    while True:
        print("beat")
        await asyncio.sleep(0.1)


if __name__ == "__main__":
    def weigh(sack):
        time.sleep(0.25)
        print("order", order.get(), "sack", sack)
        return sack * 1000

    async def main():
        heart = asyncio.create_task(heartbeat())
        order.set(17)
        print(await weigh_all(weigh, [1, 2, 3], scales=2))
        heart.cancel()

    asyncio.run(main())
