"""Coins for large orders: a rate that holds for large and small orders, in the order of asking."""
import asyncio

from bench import background, check, equal, expect, given, now, raises, took


async def moments(bucket, orders):
    """Takes one order after the other, and notes when each was served."""
    served = []
    for coins in orders:
        await bucket.take(coins)
        served.append(round(now(), 3))
    return served


@check("takes at once what a full bucket holds", seeds=1)
async def at_once(learner):
    given("with a full bucket of 4 coins, asked for 1, 1 and 2 coins")
    await moments(learner.TokenBucket(rate=2, size=4), [1, 1, 2])
    took(0)


@check("waits until enough coins have dropped in", seeds=1)
async def waits(learner):
    given("with rate 2 and size 4, asked for 3, 3 and 3 coins")
    served = await moments(learner.TokenBucket(rate=2, size=4), [3, 3, 3])
    equal(served, [0.0, 1.0, 2.5], "the moments")
    given("with rate 1 and size 3, asked six times for one coin")
    served = await moments(learner.TokenBucket(rate=1, size=3), [1] * 6)
    equal([moment - 2.5 for moment in served], [0.0, 0.0, 0.0, 1.0, 2.0, 3.0], "the moments")


@check("counts parts of a coin that dropped in while nobody asked", seeds=1)
async def parts(learner):
    bucket = learner.TokenBucket(rate=0.5, size=2)
    given("with rate 0.5 and size 2, asked for 2 coins, and for 1 coin half a second later")
    await bucket.take(2)
    await asyncio.sleep(0.5)
    await bucket.take(1)
    took(2)


@check("never holds more than `size` coins", seeds=1)
async def holds(learner):
    bucket = learner.TokenBucket(rate=2, size=4)
    await asyncio.sleep(60)
    given("with rate 2 and size 4, after a minute in which nobody came")
    served = await moments(bucket, [4, 4])
    equal(served[0] - 60, 0.0, "seconds until the first 4 coins")
    expect(served[1] - 60 > 1.999, "the next 4 coins came too soon: the bucket never holds more than 4")
    equal(served[1] - 60, 2.0, "seconds until the next 4 coins")


@check("serves in the order of asking, each coin once")
async def in_line(learner):
    bucket, order, served = learner.TokenBucket(rate=2, size=4), [], []

    async def ask(coins):
        await bucket.take(coins)
        order.append(coins)
        served.append(round(now(), 3))

    await bucket.take(4)
    given("with an empty bucket, rate 2, and three tasks that ask for 4, 2 and 1 coins")
    asking = []
    for coins in [4, 2, 1]:
        asking.append(background(ask(coins)))
        await asyncio.sleep(0)
    await asyncio.gather(*asking)
    expect(served[-1] > 3.499, f"7 coins were given within {served[-1]:.2f} s: two tasks waited for the same coin")
    expect(order == [4, 2, 1], f"a small order overtook a large one: they were served as {order}")
    equal(served, [2.0, 3.0, 3.5], "the moments")


@check("refuses an order of more than `size` coins at once", seeds=1)
async def too_many(learner):
    bucket = learner.TokenBucket(rate=2, size=4)
    given("with a bucket of 4, asked for 5 coins")
    with raises(ValueError):
        await bucket.take(5)
    took(0)
    given("with a bucket of 4, asked for 4 coins after 5 were refused")
    await bucket.take(4)
    took(0)
