"""Lines that break: a pool of two, and all that can happen to a line."""
import asyncio

from bench import check, equal, expect, given, raises, took


class Exchange:
    """Opens lines, counts them, and knows which are open."""

    def __init__(self, seconds=0, fails=0):
        self.seconds, self.fails = seconds, fails
        self.made, self.open, self.peak, self.opening = 0, [], 0, 0

    async def connect(self):
        self.opening += 1
        self.peak = max(self.peak, len(self.open) + self.opening)
        try:
            await asyncio.sleep(self.seconds)
            if self.fails:
                self.fails -= 1
                raise OSError("the exchange does not answer")
        finally:
            self.opening -= 1
        self.made += 1
        line = Line(self, self.made)
        self.open.append(line)
        return line


class Line:
    def __init__(self, exchange, number):
        self.exchange, self.number, self.lent, self.dead = exchange, number, False, False

    async def close(self):
        await asyncio.sleep(0)
        expect(self in self.exchange.open, f"line {self.number} was closed twice")
        self.exchange.open.remove(self)

    async def talk(self, seconds=1, error=None):
        expect(not self.lent, f"line {self.number} was lent to two at once")
        expect(not self.dead, f"line {self.number} is dead, and was lent again")
        expect(self in self.exchange.open, f"line {self.number} was lent, and it is closed")
        self.lent = True
        try:
            await asyncio.sleep(seconds)
        finally:
            self.lent = False
        if error is not None:
            self.dead = isinstance(error, ConnectionError)
            raise error


async def talk(pool, seconds=1, error=None):
    async with pool.line() as line:
        expect(isinstance(line, Line), f"`async with pool.line() as line` gives {line!r}, which is no line")
        await line.talk(seconds, error)


async def both_work(pool, exchange):
    """Two talks at once have to be possible, and not more."""
    talks = [asyncio.ensure_future(talk(pool)) for _ in range(4)]
    done, late = await asyncio.wait(talks, timeout=2.5)
    for one in late:
        one.cancel()
    await asyncio.gather(*late, return_exceptions=True)
    expect(not late, "four talks of 1 s were not over after 2 s: a line or a place was lost")
    for one in done:
        one.result()
    expect(exchange.peak <= 2, f"{exchange.peak} lines were open at the same time")


@check("lends at most `size` lines, and uses free ones again")
async def lends(learner):
    exchange = Exchange(seconds=0.1)
    pool = learner.Pool(exchange.connect, 2)
    given("with a pool of 2 and six talks of 1 s, where opening takes 0.1 s")
    await asyncio.gather(*[talk(pool) for _ in range(6)])
    expect(exchange.peak <= 2, f"{exchange.peak} lines were open at the same time")
    expect(exchange.made <= 2, f"{exchange.made} lines were opened; two would do")
    took(3.1)
    given("with a pool of 3 and one talk after another")
    exchange = Exchange()
    pool = learner.Pool(exchange.connect, 3)
    for _ in range(4):
        await talk(pool, seconds=0)
    equal(exchange.made, 1, "the number of lines that were opened")


@check("gets the line back after an error, and after being cancelled")
async def comes_back(learner):
    exchange = Exchange()
    pool = learner.Pool(exchange.connect, 2)
    given("with a pool of 2, after three talks that failed with ValueError")
    for _ in range(3):
        with raises(ValueError):
            await talk(pool, error=ValueError("no such parcel"))
    await both_work(pool, exchange)
    given("with a pool of 2, after three talks that were cancelled")
    for _ in range(3):
        with raises(TimeoutError):
            async with asyncio.timeout(0.5):
                await talk(pool)
    await both_work(pool, exchange)
    expect(exchange.made <= 2, f"{exchange.made} lines were opened: lines that still worked were lost")


@comes_back.mistake("a cancelled block passes `except Exception`: CancelledError is a BaseException")
def only_exception(source):
    return source.handler("Exception")


@check("closes a dead line, and lends a new one in its place")
async def dead(learner):
    exchange = Exchange()
    pool = learner.Pool(exchange.connect, 2)
    given("with a pool of 2, after three talks that ended by ConnectionError")
    for _ in range(3):
        with raises(ConnectionError):
            await talk(pool, error=ConnectionError("the line went dead"))
    still = [line.number for line in exchange.open if line.dead]
    await both_work(pool, exchange)
    equal(still, [], "the dead lines that are still open")


@check("does not lose a place when `connect` fails")
async def connect_fails(learner):
    exchange = Exchange(fails=3)
    pool = learner.Pool(exchange.connect, 2)
    given("with a pool of 2, after `connect` failed three times")
    for _ in range(3):
        with raises(OSError):
            await talk(pool)
    await both_work(pool, exchange)


@check("closes the free lines")
async def closes(learner):
    exchange = Exchange()
    pool = learner.Pool(exchange.connect, 2)
    await both_work(pool, exchange)
    given("with two free lines")
    await pool.close()
    equal([line.number for line in exchange.open], [], "the lines that are open after `close`")
