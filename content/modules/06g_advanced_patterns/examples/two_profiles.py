"""The same program on two stopwatches."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6g/follow"]
# ///
import asyncio
import cProfile
import pstats
import time


def shrink():
    total = 0
    for number in range(200_000):
        total += number % 7
    return total


async def photo(number):
    await asyncio.sleep(number * 0.2)
    return shrink()


async def main():
    await asyncio.gather(*[photo(number) for number in range(10)])


def top(clock):
    profile = cProfile.Profile(clock)
    profile.runcall(asyncio.run, main())
    calls = pstats.Stats(profile).get_stats_profile().func_profiles
    return max(calls, key=lambda name: calls[name].tottime)


for clock in [time.perf_counter, time.process_time]:
    print(f"{clock.__name__}: shrink is on top:", top(clock) == "shrink")
