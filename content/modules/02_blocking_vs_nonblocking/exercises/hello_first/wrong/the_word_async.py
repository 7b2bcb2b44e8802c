# expect: greetings: makes an object
"""Hello first."""
import time


async def evening(guests, greet, bake):
    for guest in guests:
        greet(guest)
        bake(guest)


def greet(guest):
    print("hello", guest)


def bake(guest):
    time.sleep(1)
    print("pizza for", guest)


evening(["Ada", "Ben", "Cem"], greet, bake)
